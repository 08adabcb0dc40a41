/** A share in percent with two decimals, as it is shown: '2,51'; '0' of nothing. */
export function percentText(part: number, total: number): string {
  if (total <= 0) return '0'
  const hundredths = (BigInt(part) * 20_000n + BigInt(total)) / (2n * BigInt(total))
  return decimalText(Number(hundredths) / 100)
}

/** A percentage without needless zeros, with the country's comma: 30 -> '30', 2.51 -> '2,51'. */
export function decimalText(percent: number): string {
  return String(percent).replace('.', ',')
}

/** How far a part fills a bar that ends a third above its bound, in percent of the bar's length; at most all of it. */
export function barLength(part: number, total: number, limitPercent: number): number {
  if (total <= 0) return 0
  const end = barEnd(limitPercent)
  return Math.min(100, ((part / total) * 10_000) / end)
}

/** Where the bound stands on that bar, in percent of its length. */
export function markPlace(limitPercent: number): number {
  return (limitPercent * 100) / barEnd(limitPercent)
}

function barEnd(limitPercent: number): number {
  return Math.min(100, (limitPercent * 4) / 3)
}
