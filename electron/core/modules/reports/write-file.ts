import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { once } from 'node:events'
import type { ReportFormat, ReportRequest } from '@shared/contract/report'
import { writeReportCsv } from '../../documents/csv/write-report-csv'
import { writeReportPdf } from '../../documents/pdf/write-report-pdf'
import { writeReportXlsx } from '../../documents/xlsx/write-report-xlsx'
import { reportFor } from './all-reports'
import type { ReportSource } from './report'

export type ReportFileOptions = {
  fonts: string
  out: Writable
  onProgress?: (rowsDone: number) => void
  signal?: AbortSignal
}

/** Writes a report in any of the formats to a stream, which is ended. */
export async function writeReport(
  source: ReportSource,
  request: ReportRequest,
  format: ReportFormat,
  options: ReportFileOptions,
): Promise<void> {
  const report = reportFor(request)
  if (format === 'json') {
    options.out.end(`${JSON.stringify(report.figures(source, request))}\n`)
    await finished(options.out)
    return
  }
  const { head, rows } = report.form(source, request)
  const { fonts, out, onProgress, signal } = options
  const common = { head, rows, out, ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) }
  if (format === 'pdf') await writeReportPdf({ ...common, fonts })
  else if (format === 'xlsx') await writeReportXlsx(common)
  else await writeReportCsv(common)
}

/** The same into a file, which appears whole or, on failure, not at all under its name. */
export async function writeReportFile(
  source: ReportSource,
  request: ReportRequest,
  format: ReportFormat,
  file: string,
  options: Omit<ReportFileOptions, 'out'>,
): Promise<void> {
  const out = createWriteStream(file)
  await once(out, 'open')
  await writeReport(source, request, format, { ...options, out })
}
