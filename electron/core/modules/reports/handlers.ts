import type { reports as contract } from '@shared/contract/reports'
import type { ReportRow } from '@shared/contract/report'
import type { HandlersOf } from '../../procedure'
import { reportFor } from './all-reports'
import { reportFileTask } from './file-task'
import { reportSourceOf } from './report'

export const reports = {
  page: (context, { offset, limit, ...request }) => {
    const { head, rows } = reportFor(request).form(reportSourceOf(context), request)
    const page = takePage(rows, offset, limit)
    return { head, rows: page, next: page.length === limit ? offset + limit : null }
  },
  figures: (context, request) => reportFor(request).figures(reportSourceOf(context), request),
  file: reportFileTask,
} satisfies HandlersOf<typeof contract>

/** Rows from a place on; leaving the loop early lets the statement behind it go. */
function takePage(rows: Iterable<ReportRow>, offset: number, limit: number): ReportRow[] {
  const page: ReportRow[] = []
  let index = 0
  for (const row of rows) {
    if (index++ < offset) continue
    page.push(row)
    if (page.length === limit) break
  }
  return page
}
