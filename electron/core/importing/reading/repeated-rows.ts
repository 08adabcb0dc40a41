/** A row that names something by its code. */
type CodedRow = { row: number; code: string }

/**
 * Keeps the first row of each code. A later one that says the same in all else is skipped and counted; one that differs goes to
 * `differing` with the number of the first row.
 */
export function withoutRepeats<R extends CodedRow>(
  rows: readonly R[],
  differing: (row: R, firstRow: number) => void,
): { rows: R[]; skippedRows: number } {
  const firsts = new Map<string, R>()
  let skippedRows = 0
  for (const row of rows) {
    const first = firsts.get(row.code)
    if (first === undefined) firsts.set(row.code, row)
    else if (saysTheSame(first, row)) skippedRows += 1
    else differing(row, first.row)
  }
  return { rows: [...firsts.values()], skippedRows }
}

function saysTheSame<R extends CodedRow>(a: R, b: R): boolean {
  return JSON.stringify({ ...a, row: 0 }) === JSON.stringify({ ...b, row: 0 })
}
