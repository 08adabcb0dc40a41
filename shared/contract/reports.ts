import { z } from 'zod'
import { progressThen, query, task } from './procedure'
import { ReportFormat, ReportHead, ReportRequest, ReportRow } from './report'

export const reports = {
  /** The form's head and its rows from a place on; long books are read by page. `next` null at the end. */
  page: query({ permission: 'report.read', affects: ['balances', 'vouchers', 'book', 'periods', 'indicators'] })
    .input(ReportRequest.extend({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(2000).default(500) }))
    .output(z.object({ head: ReportHead, rows: z.array(ReportRow), next: z.int().nullable() })),
  /** The figures alone, in the shape the command line prints. */
  figures: query({ permission: 'report.read', affects: ['balances', 'vouchers', 'periods'] })
    .input(ReportRequest)
    .output(z.record(z.string(), z.unknown())),
  /** The whole report as a file, made outside the core, with progress; ending the call stops it. */
  file: task({ permission: 'report.read' })
    .input(ReportRequest.extend({ format: ReportFormat }))
    .output(progressThen(z.object({ file: z.file() }))),
}
