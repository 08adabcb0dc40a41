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
