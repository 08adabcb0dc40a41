/** A number as Vietnamese write it, without needless zeros: 30 -> '30', 2.51 -> '2,51'. */
export function decimalText(value: number): string {
  return String(value).replace('.', ',')
}

/** A percentage as it is shown, no digit less than it has: 30 -> '30 %', 33.333 -> '33,333 %'. */
export function percentText(percent: number): string {
  return `${decimalText(percent)} %`
}

/** A percentage or weight as it is typed: '5', '33,33', '5.5 %'; null for what is no number of at least 0. */
export function readPercent(typed: string): number | null {
  const text = typed.replace('%', '').trim().replace(',', '.')
  return /^\d{1,4}(\.\d{1,6})?$/.test(text) ? Number(text) : null
}

/** What part of a whole something is, both whole numbers, in percent to two decimals, half up; 0 where the whole is nothing. For eyes only. */
export function percentOf(part: number, whole: number): number {
  if (whole <= 0) return 0
  return Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole))) / 100
}

/** That part as it is shown: '12,34 %'; a dash where the whole is nothing. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? '–' : percentText(percentOf(part, whole))
}
