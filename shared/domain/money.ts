import { foldText } from './text-fold'

/** A whole number of đồng. The đồng has no minor unit, so money is never a fraction (decision 1: |x| < 10^15). */
export type Dong = number

/** The largest size of a single amount, in đồng: |x| < 10^15, well inside the safe integers. */
export const MAX_AMOUNT = 999_999_999_999_999

/** True when `x` may stand on a posting: a safe integer, not 0, of a size up to MAX_AMOUNT. The sign is not judged here. */
export function isAmount(x: number): boolean {
  return Number.isSafeInteger(x) && x !== 0 && Math.abs(x) <= MAX_AMOUNT
}

/**
 * Adds the given amounts of đồng.
 * Throws RangeError when an amount, or the sum on the way, is not a safe integer.
 */
export function addDong(...amounts: readonly Dong[]): Dong {
  return sumDong(amounts)
}

/**
 * Sums amounts of đồng; the sum of nothing is 0.
 * Throws RangeError when an amount, or the sum on the way, is not a safe integer: a silently rounded total is worse than none.
 */
export function sumDong(amounts: Iterable<Dong>): Dong {
  let sum = 0
  for (const amount of amounts) {
    if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole, exactly kept number of đồng.`)
    sum += amount
    if (!Number.isSafeInteger(sum))
      throw new RangeError(`The sum of amounts left the exact range after adding ${amount}.`)
  }
  return sum
}

/** Writes đồng as screens show it: 1234567 -> '1.234.567', with '-' before a negative amount. */
export function formatDong(x: Dong): string {
  const digits = groupThousands(Math.abs(x))
  return x < 0 ? `-${digits}` : digits
}

/** Writes đồng as printed books show it: negative amounts in parentheses, '(1.234.567)'; zero is '0'. */
export function formatDongPrint(x: Dong): string {
  const digits = groupThousands(Math.abs(x))
  return x < 0 ? `(${digits})` : digits
}

/** Writes đồng as statements show it: like formatDongPrint, with '-' for zero so that empty lines stay quiet. */
export function formatDongReport(x: Dong): string {
  return x === 0 ? '-' : formatDongPrint(x)
}

function groupThousands(size: number): string {
  if (!Number.isSafeInteger(size)) throw new RangeError(`${size} is not a whole, exactly kept number of đồng.`)
  return String(size).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** Why a typed amount was not understood; the page has a text for each code. */
export type TypedAmountReason = 'empty' | 'not-a-number' | 'fraction' | 'too-large'

/** The amount in đồng (0 and negative results are possible), or the reason there is none. */
export type TypedAmount = { ok: true; value: Dong } | { ok: false; reason: TypedAmountReason }

/** An exact decimal: `units` × 10^-`places`. */
type Decimal = { units: bigint; places: number }

/** No one types more than this into an amount field; a longer text is a paste by mistake. */
const LONGEST_TEXT = 200

const THOUSAND = 1_000n
const MILLION = 1_000_000n
const BILLION = 1_000_000_000n
const WORDS: Readonly<Record<string, bigint>> = {
  k: THOUSAND,
  nghin: THOUSAND,
  ngan: THOUSAND,
  tr: MILLION,
  trieu: MILLION,
  ty: BILLION,
  ti: BILLION,
}

/** Figures with their separators, then perhaps a word such as 'tr', then perhaps the currency. */
const FACTOR = /^(\d(?:[\d., ]*\d)?) ?(k|nghin|ngan|trieu|tr|ty|ti)? ?(dong|d|vnd|₫)?$/

/**
 * Reads what a person types into an amount field: `1.5tr`, `1,5 triệu`, `2tỷ`, `500k`, `250000+125000`,
 * `1.250.000-50.000`, `3*125000` (also x and ×). Accents and capitals do not matter.
 *
 * Dots, commas or blanks may group thousands. A single group of three after a separator is thousands (`1.250` = 1250),
 * but before a word (`1.250tr`) it could be 1,25 or 1250 million and is refused as 'not-a-number' rather than guessed.
 * Parts may have fractions (`1,5*2`); the result may not ('fraction'). Its size is at most MAX_AMOUNT ('too-large').
 */
export function parseTypedAmount(text: string): TypedAmount {
  const folded = foldText(text).replace(/[−–]/g, '-')
  if (folded === '') return { ok: false, reason: 'empty' }
  const total = folded.length > LONGEST_TEXT ? null : readSum(folded)
  if (total === null) return { ok: false, reason: 'not-a-number' }
  const unit = 10n ** BigInt(total.places)
  if (total.units % unit !== 0n) return { ok: false, reason: 'fraction' }
  const value = total.units / unit
  const limit = BigInt(MAX_AMOUNT)
  if (value > limit || value < -limit) return { ok: false, reason: 'too-large' }
  return { ok: true, value: Number(value) }
}

function readSum(text: string): Decimal | null {
  const signed = /^[+-]/.test(text) ? text : `+${text}`
  let total: Decimal = { units: 0n, places: 0 }
  for (const [, sign, term] of signed.matchAll(/([+-])([^+-]*)/g)) {
    const product = readProduct(term ?? '')
    if (product === null) return null
    total = add(total, sign === '-' ? { ...product, units: -product.units } : product)
  }
  return total
}

function readProduct(text: string): Decimal | null {
  let product: Decimal = { units: 1n, places: 0 }
  for (const part of text.split(/[*x×]/)) {
    const factor = readFactor(part.trim())
    if (factor === null) return null
    product = { units: product.units * factor.units, places: product.places + factor.places }
  }
  return product
}

function readFactor(text: string): Decimal | null {
  const match = FACTOR.exec(text)
  const figures = match?.[1]
  if (figures === undefined) return null
  const word = match?.[2]
  const decimal = readFigures(figures, word !== undefined)
  if (decimal === null || word === undefined) return decimal
  return { ...decimal, units: decimal.units * (WORDS[word] ?? 1n) }
}

function readFigures(text: string, beforeWord: boolean): Decimal | null {
  if (/^\d+$/.test(text)) return decimalOf(text, '')
  // One separator and three figures: thousands, unless a word follows and both meanings are likely.
  if (/^[1-9]\d{0,2}[., ]\d{3}$/.test(text)) {
    if (beforeWord && !text.includes(' ')) return null
    return decimalOf(text, '')
  }
  const grouped = /^([1-9]\d{0,2}(?:([., ])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(text)
  if (grouped?.[1] !== undefined) return decimalOf(grouped[1], grouped[3] ?? '')
  const plain = /^(\d+)[.,](\d+)$/.exec(text)
  return plain?.[1] === undefined ? null : decimalOf(plain[1], plain[2] ?? '')
}

function decimalOf(whole: string, fraction: string): Decimal {
  return { units: BigInt(whole.replace(/[., ]/g, '') + fraction), places: fraction.length }
}

function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { units: scale(a, places) + scale(b, places), places }
}

function scale(value: Decimal, places: number): bigint {
  return value.units * 10n ** BigInt(places - value.places)
}
