import { z } from 'zod'
import { join } from 'node:path'
import { ReportFormat, ReportRequest } from '@shared/contract/report'
import { job } from './job'

/** Makes a report's file from a book opened for reading only, in a process that may be ended at any moment. */
export const reportFile = job(
  z.object({
    book: z.string(),
    resources: z.string(),
    now: z.string(),
    mayReveal: z.boolean(),
    request: ReportRequest,
    format: ReportFormat,
    out: z.string(),
  }),
  async ({ book: file, resources, now, mayReveal, request, format, out }, progress) => {
    const { loadRegime } = await import('../regime/load-regime')
    const { openForReading } = await import('../book-file/open-book')
    const { writeReportFile } = await import('../modules/reports/write-file')
    const book = openForReading(file, loadRegime(join(resources, 'regimes', 'tt71-2024')), '')
    try {
      const indicators = request.report === 'indicators' ? await indicatorSource(resources) : undefined
      await writeReportFile({ book, now, mayReveal, ...(indicators ? { indicators } : {}) }, request, format, out, {
        fonts: join(resources, 'fonts'),
        onProgress: (done) => progress({ step: 'rows', done, total: 0 }),
      })
      return { out }
    } finally {
      book.close()
    }
  },
)

/** The law and the dictionary, read for the one report that needs them. */
async function indicatorSource(resources: string) {
  const { loadLaw } = await import('../law/load-law')
  const { loadDictionary } = await import('../indicators/load-dictionary')
  const read = {
    law: loadLaw(join(resources, 'law')),
    dictionary: loadDictionary(join(resources, 'indicators')),
  }
  return () => read
}
