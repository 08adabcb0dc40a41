/** One line of the table: what was measured, against what bar, and whether it holds. `ratio` is worked out inside this one run. */
export type Result = {
  measure: string
  ours: string
  beside: string
  ratio: number | null
  bar: string
  holds: boolean | null
  remark?: string
}

/** A result that is told, without a bar. */
export function told(measure: string, ours: string, beside = '', remark = ''): Result {
  return { measure, ours, beside, ratio: null, bar: '', holds: null, remark }
}

/** The table as text, columns aligned. */
export function tableOf(results: readonly Result[]): string {
  const rows = [
    ['measure', 'ours', 'beside it', 'ratio', 'bar', 'holds'],
    ...results.map(({ measure, ours, beside, ratio, bar, holds }) => [
      measure,
      ours,
      beside,
      ratio === null ? '' : ratio.toFixed(2),
      bar,
      holds === null ? '' : holds ? 'yes' : 'NO',
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Milliseconds as people read them. */
export function ms(value: number): string {
  return value < 1
    ? `${(value * 1000).toFixed(0)} µs`
    : value < 1000
      ? `${value.toFixed(2)} ms`
      : `${(value / 1000).toFixed(2)} s`
}
