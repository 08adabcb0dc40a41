import { useLocation } from 'wouter'
import { boardInPath } from './board-path'
import { PeriodBoard } from './period-board'
import { ReportPage } from './report-page'

/** Who has reported on which form of which period; a report stands in the place of the board. */
export function BoardPage() {
  const [path] = useLocation()
  const { formId, periodKey, cooperativeId } = boardInPath(path)
  if (formId !== null && periodKey !== null && cooperativeId !== null) {
    const place = { formId, periodKey, cooperativeId }
    return <ReportPage key={`${formId} ${periodKey} ${cooperativeId}`} place={place} />
  }
  return <PeriodBoard asked={formId === null || periodKey === null ? null : { formId, periodKey }} />
}
