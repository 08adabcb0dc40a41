/** Rows asked for at once. */
export const ROWS_A_PAGE = 100

/** The pages that hold the places from `first` to `last`, both ends included. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(first / ROWS_A_PAGE)
  return Array.from({ length: Math.floor(last / ROWS_A_PAGE) - from + 1 }, (_, i) => from + i)
}

/**
 * How many rows a list has. A first page that is not full has them all; a full one has as many as the count says; while the count
 * is still that of another filter, as many as are there.
 */
export function rowCountOf(firstPage: number, counted: number, isCounted: boolean): number {
  if (firstPage < ROWS_A_PAGE) return firstPage
  return isCounted ? Math.max(counted, firstPage) : firstPage
}
