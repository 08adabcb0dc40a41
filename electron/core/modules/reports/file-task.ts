import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Progress } from '@shared/contract/procedure'
import type { ReportFormat, ReportRequest } from '@shared/contract/report'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { jobStream } from '../../helper/job-stream'
import { reportFor } from './all-reports'
import { type ReportSource, reportSourceOf } from './report'
import { chainOpening } from '../../procedure'

const types: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
}

/**
 * The source of a file. Of the reports only the register of members shows identity numbers: the chain says first who had it made;
 * where it can say nothing, in a book that is open for reading only, they are masked.
 */
function revealing(context: CallContext, request: ReportRequest): ReportSource {
  const source = reportSourceOf(context)
  if (request.report !== 'member-register' || !source.mayReveal) return source
  if (context.book.readOnlyReason !== null) return { ...source, mayReveal: false }
  chainOpening(context, 'reports.file', { recorded: request, summary: summaries.registerPrinted(request.to) })
  return source
}

/** The whole report as a file, made in a process of its own; stopping the stream ends that process and leaves nothing behind. */
export async function* reportFileTask(
  context: CallContext,
  { format, ...request }: ReportRequest & { format: ReportFormat },
  signal: AbortSignal,
): AsyncGenerator<Progress, { file: File }, void> {
  const { book, core } = context
  // Refused here, in words, before a process is started for it.
  const source = revealing(context, request)
  reportFor(request).form(source, request)
  const out = join(tmpdir(), `so-htx-${randomUUID()}.${format}`)
  try {
    const { now, mayReveal = false } = source
    const input = { book: book.file, resources: core.options.resources, now, mayReveal, request, format, out }
    yield* jobStream(core.options.helper, 'reportFile', input, signal)
    const bytes = readFileSync(out)
    const period = `${request.from} ${request.to}`
    return {
      file: new File(
        [bytes],
        `${[request.report, request.account, request.party, period].filter(Boolean).join(' ')}.${format}`,
        { type: types[format] },
      ),
    }
  } finally {
    rmSync(out, { force: true })
  }
}
