import type { DueReport, ReportRow } from '@shared/contract/periodic-reports'

/** A line of the list: a report, or one that is due and was not begun. */
export type ListRow = {
  key: string
  formId: string
  title: string
  periodKey: string
  dueOn: string | null
  report: ReportRow | null
}

/** What is due and not begun first, by its day; then the reports, the latest period first. */
export function listRows(due: readonly DueReport[], reports: readonly ReportRow[]): ListRow[] {
  const open = due
    .filter(({ reportId }) => reportId === null)
    .map(({ formId, title, period, dueOn }) => ({
      key: `${formId} ${period.key}`,
      formId,
      title,
      periodKey: period.key,
      dueOn,
      report: null,
    }))
  const begun = reports.map((report) => ({
    key: report.reportId,
    formId: report.formId,
    title: report.title,
    periodKey: report.period.key,
    dueOn: due.find(({ reportId }) => reportId === report.reportId)?.dueOn ?? null,
    report,
  }))
  return [...open, ...begun]
}
