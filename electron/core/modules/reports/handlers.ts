import type { reports as contract } from '@shared/contract/reports'
import type { ReportRow } from '@shared/contract/report'
import type { CallContext } from '../../context'
import type { HandlersOf } from '../../procedure'
import { reportFor } from './all-reports'
import { reportFileTask } from './file-task'
import { type ReportSource, reportSourceOf } from './report'

export const reports = {
  page: (context, { offset, limit, ...request }) => {
    const { head, rows } = reportFor(request).form(shownSource(context), request)
    const page = takePage(rows, offset, limit)
    return { head, rows: page, next: page.length === limit ? offset + limit : null }
  },
  figures: (context, request) => reportFor(request).figures(shownSource(context), request),
  file: reportFileTask,
} satisfies HandlersOf<typeof contract>

/** What a screen reads: a query leaves no row in the chain and shows nothing of members that would need one. */
function shownSource(context: CallContext): ReportSource {
  return { ...reportSourceOf(context), mayReveal: false }
}

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
