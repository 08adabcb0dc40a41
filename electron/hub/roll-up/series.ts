import type { RollUpColumn, RollUpGrouping } from '@shared/contract/hub/roll-ups'
import { type ReportPeriod, type ReportPeriodKind, reportPeriodKey, reportPeriodOf } from '@shared/domain/report-period'
import { refuse } from '../../core/refusal'
import { periodAsked, type RollUpStore, rollUpTable } from './roll-up-table'

/** As many quarters as fifteen years have. */
const MOST_PERIODS = 60
const PARTS: Readonly<Record<ReportPeriodKind, readonly number[]>> = {
  quarter: [1, 2, 3, 4],
  halfYear: [1, 2],
  year: [0],
  registrationYear: [0],
  survey: [0],
}

export type SeriesAsked = { code: string; kind: ReportPeriodKind; from: string; to: string; by: RollUpGrouping }

/**
 * One indicator over the periods of a kind from one to another, each rolled up as its own last day has the register. Refuses
 * 'hub-period-unknown', 'hub-periods-asked' for two of different kinds, in the wrong order or too far apart, and as `rollUpTable` does.
 */
export async function rollUpSeries(store: RollUpStore, { code, kind, from, to, by }: SeriesAsked) {
  const periods = []
  let column: RollUpColumn | undefined
  for (const { key: periodKey } of periodsBetween(kind, periodAsked(from), periodAsked(to))) {
    const { columns, rows, total } = await rollUpTable(store, { periodKey, by, codes: [code], compare: false })
    column = columns[0]
    periods.push({
      periodKey,
      expected: total.expected,
      reported: total.reported,
      value: total.values[0] ?? null,
      groups: by === 'none' ? [] : rows.map(({ key, name, values }) => ({ key, name, value: values[0] ?? null })),
    })
  }
  if (column === undefined) throw new Error('A series has at least one period.')
  return { column, periods }
}

function periodsBetween(kind: ReportPeriodKind, first: ReportPeriod, last: ReportPeriod): ReportPeriod[] {
  const found: ReportPeriod[] = []
  if (first.kind === kind && last.kind === kind)
    for (let year = first.year; year <= last.year && found.length <= MOST_PERIODS; year++)
      for (const part of PARTS[kind]) {
        const period = reportPeriodOf(reportPeriodKey(kind, year, part))
        if (period !== null && period.from >= first.from && period.to <= last.to) found.push(period)
      }
  if (found.length === 0 || found.length > MOST_PERIODS)
    refuse({ code: 'hub-periods-asked', column: 'from', data: { limit: MOST_PERIODS } })
  return found
}
