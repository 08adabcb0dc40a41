import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import Papa from 'papaparse'
import type { ReportHead, ReportRow } from '@shared/contract/report'

/** Excel takes a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'
/** Rows written at a time. */
const BATCH = 500

/**
 * Writes a report's table as CSV for other programs: UTF-8 with a byte order mark, commas, CRLF; one heading line of
 * column titles ('Số dư đầu kỳ - Nợ'), then every row. Amounts are plain integers, dates YYYY-MM-DD, null is empty. A
 * text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * Ends `out`. Rejects with what `rows` throws, with the error of `out`, or with the reason of `signal`.
 */
export async function writeReportCsv(options: {
  head: Pick<ReportHead, 'columns'>
  rows: AsyncIterable<ReportRow> | Iterable<ReportRow>
  out: Writable
  onProgress?: (rowsDone: number) => void
  signal?: AbortSignal
}): Promise<{ rows: number }> {
  const { head, out, signal } = options
  const over = finished(out)
  // Looked at below; without this an early failure of `out` would count as unhandled.
  over.catch(() => undefined)
  try {
    await write(out, over, BYTE_ORDER_MARK + toCsv([head.columns.map((column) => column.titles.join(' - '))]))
    let done = 0
    let batch: ReportRow[] = []
    const flush = async () => {
      if (batch.length === 0) return
      await write(out, over, toCsv(batch.map((row) => head.columns.map((column) => row.cells[column.key] ?? null))))
      done += batch.length
      batch = []
      options.onProgress?.(done)
      await setImmediate()
      signal?.throwIfAborted()
    }
    for await (const row of options.rows) {
      signal?.throwIfAborted()
      batch.push(row)
      if (batch.length === BATCH) await flush()
    }
    await flush()
    out.end()
    await over
    return { rows: done }
  } catch (error) {
    out.destroy(error instanceof Error ? error : undefined)
    throw error
  }
}

function toCsv(lines: (string | number | null)[][]): string {
  const clean = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? cell.normalize('NFC') : cell)))
  return `${Papa.unparse(clean, { delimiter: ',', newline: '\r\n', escapeFormulae: true })}\r\n`
}

/** Waits while `out` is full; an `out` that has failed rejects through `over`. */
async function write(out: Writable, over: Promise<void>, text: string): Promise<void> {
  if (!out.write(text) && out.writableNeedDrain) await Promise.race([once(out, 'drain'), over])
}
