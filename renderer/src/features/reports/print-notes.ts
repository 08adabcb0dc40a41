import type { PeriodMonth } from '@shared/contract/periods'
import type { ReportHead, ReportRow } from '@shared/contract/report'
import { formatCivilDate } from '@shared/domain/civil-date'
import { type DateRange, monthOf } from '@shared/domain/period'
import type { Text } from '../../text/text'

/** Something to know before printing, with the place that settles it; it does not stop the printing. */
export type PrintNote = { words: string; way?: { label: string; path: string } }

export type PrintFacts = {
  head: ReportHead
  rows: readonly ReportRow[]
  period: DateRange
  months: readonly PeriodMonth[]
  /** The book's first day. */
  firstDay: string
  /** True while the closing of the period is only a plan. */
  planned: boolean
}

/** What should be known before a report is signed: not closed, not locked, nothing to compare with, nobody named to sign. */
export function printNotes({ head, rows, period, months, firstDay, planned }: PrintFacts, text: Text): PrintNote[] {
  const say = text.reports.check
  const toPeriods = { label: say.toPeriods, path: '/periods' }
  const unsigned = head.signatures.filter(({ name }) => name === '').map(({ title }) => title)
  const open = openMonths(months, period)
  return [
    ...(planned ? [{ words: say.notClosed, way: toPeriods }] : []),
    ...(head.report === 'B02-HTX' && !hasPrevious(rows) ? [{ words: say.noPrevious(formatCivilDate(firstDay)) }] : []),
    ...(open.length === 0 ? [] : [{ words: openWords(open, text), way: toPeriods }]),
    ...(unsigned.length === 0
      ? []
      : [{ words: say.signersMissing(unsigned.join(', ')), way: { label: say.toSettings, path: '/settings' } }]),
    ...head.warnings.map((words) => ({ words })),
  ]
}

function hasPrevious(rows: readonly ReportRow[]): boolean {
  return rows.some((row) => typeof row.cells['previous'] === 'number')
}

/** The months of the period that hold vouchers and are not locked, in order. */
function openMonths(months: readonly PeriodMonth[], { from, to }: DateRange): number[] {
  return months
    .filter(({ month, locked, voucherCount }) => !locked && voucherCount > 0 && isWithin(month, from, to))
    .map(({ month }) => month)
    .toSorted((a, b) => a - b)
}

function isWithin(month: number, from: string, to: string): boolean {
  return month >= monthOf(from) && month <= monthOf(to) && month % 100 !== 0
}

function openWords(open: readonly number[], text: Text): string {
  const say = text.reports.check
  const name = (month: number) => text.parts.period.monthOf(month % 100, Math.floor(month / 100))
  const first = open[0] ?? 0
  const last = open.at(-1) ?? first
  return first === last ? say.monthOpen(name(first)) : say.monthsOpen(name(first), name(last), open.length)
}
