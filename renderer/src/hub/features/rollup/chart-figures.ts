import type { RollUpRow } from '@shared/contract/hub/roll-ups'
import type { IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { type ReportPeriod, reportPeriodKey, reportPeriodOf } from '@shared/domain/report-period'

/** A figure of one indicator, of a group or of a period. */
export type ChartFigure = { key: string; name: string; value: number | null }

/** What a chart's numbers are divided by, so that its axis can be read. */
export type ChartScale = { divisor: number; unit: 'thousandMillion' | 'million' | null }

const MILLION = 1_000_000
const THOUSAND_MILLION = 1_000_000_000

/** The scale of figures: money in millions or thousands of millions, shares in percent, all else as it is. */
export function chartScale(unit: IndicatorUnit, figures: readonly ChartFigure[]): ChartScale {
  if (unit === 'basisPoint') return { divisor: 100, unit: null }
  if (unit !== 'dong') return { divisor: 1, unit: null }
  const most = Math.max(0, ...figures.map(({ value }) => Math.abs(value ?? 0)))
  return most >= 10 * THOUSAND_MILLION
    ? { divisor: THOUSAND_MILLION, unit: 'thousandMillion' }
    : { divisor: MILLION, unit: 'million' }
}

/** A group's figure of the one column of a table, the largest first, those without one last. */
export function groupFigures(rows: readonly RollUpRow[]): ChartFigure[] {
  return rows
    .map(({ key, name, values }) => ({ key, name, value: values[0] ?? null }))
    .toSorted(
      (a, b) =>
        (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) || (a.key < b.key ? -1 : 1),
    )
}

/** How many years a line goes back, the period's own among them. */
const YEARS = 5

/** The first period of a line that ends with a period: of the same kind, four years before, at the beginning of that year. */
export function lineFrom({ kind, year }: ReportPeriod): string {
  return reportPeriodKey(kind, year - YEARS + 1)
}

/** What a period's line is asked by; null for a key that names no period. */
export function lineAsked(periodKey: string) {
  const period = reportPeriodOf(periodKey)
  return period === null ? null : { kind: period.kind, from: lineFrom(period), to: periodKey }
}
