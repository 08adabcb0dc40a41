/** A point of a small line, in px from the top left. */
export type Point = { x: number; y: number }

/**
 * The points of a small line through `values` (oldest first) in a field of `width` × `height` px with a margin all around.
 * The scale runs from the least to the greatest value; equal values lie in the middle. None for fewer than two.
 */
export function sparkline(values: readonly number[], width: number, height: number, margin: number): Point[] {
  if (values.length < 2) return []
  const least = Math.min(...values)
  const span = Math.max(...values) - least
  const across = (width - 2 * margin) / (values.length - 1)
  const down = height - 2 * margin
  return values.map((value, i) => ({
    x: round(margin + i * across),
    y: round(margin + (span === 0 ? down / 2 : down * (1 - (value - least) / span))),
  }))
}

function round(x: number): number {
  return Math.round(x * 10) / 10
}
