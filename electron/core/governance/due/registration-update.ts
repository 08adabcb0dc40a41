import { registrationUpdateDueOn, reportPeriodKey, reportPeriodOf } from '@shared/domain/report-period'
import { reportSentOn } from '../../reporting/report-rows'
import type { DueDraft, DueQuestion } from './due'

/** The day from which the yearly update counts as due: its year is over in two weeks. */
export const updateOpensOn = (year: number): string => `${year}-12-01`

/**
 * The yearly update on the national information system of co-operatives (R38, Circular 09/2024/TT-BKHĐT article 6): by 15 December, of
 * 15/12 to 14/12. Of the years that passed only the latest is told; it is done when its report was sent.
 */
export function registrationUpdateDue({ book: { ledger, connection }, today, to }: DueQuestion): DueDraft[] {
  if (ledger.memory.voucherHead.id === 0) return []
  const due: DueDraft[] = []
  for (let year = Number(ledger.firstDay.slice(0, 4)); ; year++) {
    const dueOn = registrationUpdateDueOn(year)
    const period = reportPeriodOf(reportPeriodKey('registrationYear', year))
    if (dueOn > to || period === null) break
    due.push({
      key: `registrationUpdate ${year}`,
      code: 'registration-update',
      dueOn,
      doneOn: reportSentOn(connection, period.key),
      opensOn: updateOpensOn(year),
      owner: 'director',
      basis: 'registration',
      article: '',
      values: { year, from: period.from, to: period.to },
    })
  }
  const last = due.findLast(({ dueOn }) => (dueOn ?? '') < today)
  return due.filter((one) => (one.dueOn ?? '') >= today || one === last)
}
