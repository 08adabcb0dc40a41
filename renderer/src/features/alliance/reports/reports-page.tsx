import { useLocation } from 'wouter'
import { ReportList } from './report-list'
import { reportInPath } from './reports-path'
import { ReportPage } from './report-page'

/** The reports of a period: their list, or one of them. */
export function ReportsPage() {
  const [path] = useLocation()
  const reportId = reportInPath(path)
  return reportId === null ? <ReportList /> : <ReportPage key={reportId} reportId={reportId} />
}
