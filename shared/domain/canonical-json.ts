/**
 * JSON with one spelling for one value, for hashes: keys in order of their UTF-16 code units, no blanks, numbers and texts
 * as JSON.stringify writes them (as RFC 8785 does). -0 is 0.
 *
 * A field that is undefined is left out, as JSON does. Throws TypeError on what has no single spelling or would be lost in
 * silence: undefined itself or as an element, NaN, infinities, numbers beyond the safe integers, bigint, functions, symbols, and objects other than plain ones.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || value === true || value === false) return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return numberJson(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (isPlainObject(value)) {
    const fields = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    return `{${fields.join(',')}}`
  }
  throw new TypeError(`${Object.prototype.toString.call(value)} has no canonical JSON.`)
}

function numberJson(value: number): string {
  if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return JSON.stringify(value)
  throw new TypeError(`The number ${value} has no canonical JSON: it is not kept exactly.`)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
