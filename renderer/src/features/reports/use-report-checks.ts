import { useQuery } from '@tanstack/react-query'
import type { ReportRequest } from '@shared/contract/report'
import { reportWords } from '@shared/text/report-words'
import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import { api } from '../../client/client'
import { useWorkPeriod } from '../../ui/work-period'
import { type ReportCheck, reportChecks } from './report-checks'
import type { ReportView } from './use-report-view'

/** True when a report's head says that the closing of its period is only a plan. */
export function isPlanned(view: ReportView): boolean {
  return view.report.head?.marks.includes(reportWords.notClosed) ?? false
}

/** The checks of a report that is wholly read; none before that. */
export function useReportChecks(view: ReportView): ReportCheck[] {
  const { report, request } = view
  const { calendar } = useWorkPeriod()
  const closedYear = request !== null && isClosedYear(request, calendar.startMonth) && !isPlanned(view)
  const { from, to } = request ?? { from: '', to: '' }
  const carried = useQuery(
    api.vouchers.postings.queryOptions({
      input: { accounts: ['421'], contra: ['9'], from, to, limit: 1 },
      enabled: closedYear && request.report === 'B02-HTX',
    }),
  ).data
  if (report.head === null || report.more) return []
  return reportChecks(
    report.head,
    report.rows,
    closedYear && carried !== undefined ? carried.credit - carried.debit : null,
  )
}

/** Only over a whole fiscal year is what was carried to 421 the year's result. */
function isClosedYear({ from, to }: ReportRequest, startMonth: number): boolean {
  const year = fiscalYearRange(fiscalYearOf(from, startMonth), startMonth)
  return year.from === from && year.to === to
}
