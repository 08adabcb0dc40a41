import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { ReportHead, ReportRow } from '@shared/contract/report'
import type { PrintedHead } from './letterhead'
import { PdfFile } from './pdf-file'
import type { PageSink } from './page-items'
import { layoutForRows } from './one-page'
import { footItems, reportPageItems } from './report-page-items'
import { paginate } from './report-pages'

/** Where a report goes and who hears about it. */
export type ReportPdfOptions = {
  rows: AsyncIterable<ReportRow> | Iterable<ReportRow>
  /** The folder with the four Tinos files. */
  fonts: string
  /** Takes the bytes and is ended. */
  out: Writable
  /** Called after each page with the rows done so far. */
  onProgress?: (rowsDone: number) => void
  /** Ends the work between two pages; the promise rejects with the signal's reason and `out` is destroyed. */
  signal?: AbortSignal
}

/** Pages between two turns of the event loop, in which bytes leave and an abort gets in. */
const PAGES_A_TURN = 10
/** Bytes that may wait for a slow disk before pages wait for it. */
const MOST_WAITING = 4 * 1024 * 1024

/**
 * Writes a report as A4 PDF pages that look like the printed form. Rows are read once and not kept, so the memory does
 * not grow with them. Rejects with whatever `rows` throws, with the error of `out`, or with the reason of `signal`.
 */
export async function writeReportPdf(options: ReportPdfOptions & { head: ReportHead }): Promise<{ pages: number }> {
  const { head } = options
  const title = [head.title, ...head.subtitles].join(' - ')
  const file = new PdfFile({ fonts: options.fonts, title, author: head.unitName })
  return writePdfFile(file, options, async (breathe) => {
    const pages = await addReportPages(file, head, options, breathe)
    return { pages }
  })
}

/** Divides the rows into pages and gives them to a sink, the feet last; answers the number of pages. */
export async function addReportPages(
  sink: PageSink,
  head: PrintedHead,
  { rows, onProgress, signal }: Pick<ReportPdfOptions, 'rows' | 'onProgress' | 'signal'>,
  breathe: () => Promise<void>,
): Promise<number> {
  const { layout, rows: all } = await layoutForRows(head, rows, sink.measure)
  let pages = 0
  for await (const page of paginate(all, layout)) {
    signal?.throwIfAborted()
    sink.addPage(layout.page, reportPageItems(page, layout))
    pages = page.number
    onProgress?.(page.rowsDone)
    if (pages % PAGES_A_TURN === 0) await breathe()
  }
  signal?.throwIfAborted()
  for (let index = 0; index < pages; index++) sink.addFoot(index, footItems(index + 1, pages, layout))
  return pages
}

/**
 * Runs `fill` while the file's bytes flow to `out`, then ends the file and waits until the last byte is taken.
 * `fill` gets a function that lets waiting bytes leave.
 */
async function writePdfFile<Answer>(
  file: PdfFile,
  { out, signal }: Pick<ReportPdfOptions, 'out' | 'signal'>,
  fill: (breathe: () => Promise<void>) => Promise<Answer>,
): Promise<Answer> {
  const flow: { over: boolean } = { over: false }
  const flowing = pipeline(file.bytes, out, { signal })
  const watched = flowing.then(
    () => ({ failed: false as const }),
    (error: unknown) => {
      flow.over = true
      return { failed: true as const, error }
    },
  )
  const breathe = async () => {
    await setImmediate()
    while (!flow.over && file.waitingBytes > MOST_WAITING) await setTimeout(5)
    if (flow.over) await flowing
  }
  try {
    const answer = await fill(breathe)
    file.end()
    const outcome = await watched
    if (outcome.failed) throw outcome.error
    return answer
  } catch (error) {
    file.bytes.destroy(error instanceof Error ? error : new Error(String(error)))
    await watched
    signal?.throwIfAborted()
    throw error
  }
}
