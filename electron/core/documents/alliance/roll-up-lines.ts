import type { RollUpRow, RollUpTable } from '@shared/contract/hub/roll-ups'
import type { IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { formatDong } from '@shared/domain/money'
import { decimalText } from '@shared/domain/percent'

/** A figure as a number of a sheet: shares in percent. */
export function sheetFigure(value: number | null | undefined, unit: IndicatorUnit): number | null {
  if (value === null || value === undefined) return null
  return unit === 'basisPoint' ? value / 100 : value
}

/** A figure as a page shows it, without what it is counted in; a dash where there is none. */
export function pageFigure(value: number | null | undefined, unit: IndicatorUnit): string {
  if (value === null || value === undefined) return '–'
  return unit === 'basisPoint' ? decimalText(value / 100) : formatDong(value)
}

/** How a figure stands to the year before, in percent to one decimal: 110 is a tenth more; null where there is nothing to hold it against. */
export function changePercent(value: number | null | undefined, before: number | null | undefined): number | null {
  if (value === null || value === undefined || before === null || before === undefined || before <= 0) return null
  return Math.round((value / before) * 1000) / 10
}

/** Every group and all together, each with its columns: a table flat, one figure a line. */
export function* flatLines({ columns, rows, total }: RollUpTable): Generator<{
  row: RollUpRow
  column: RollUpTable['columns'][number]
  value: number | null
  previous: number | null
  count: number
}> {
  for (const row of [...rows, total])
    for (const [at, column] of columns.entries())
      yield {
        row,
        column,
        value: row.values[at] ?? null,
        previous: row.previous[at] ?? null,
        count: row.counts[at] ?? 0,
      }
}
