import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { MeetingPaper, OpenedPaper, PaperFormat } from '@shared/contract/meeting-papers'
import { job } from './job'

const Made = { book: z.string(), resources: z.string(), now: z.string(), out: z.string() }

/** Makes a paper of a meeting from a book opened for reading only, in a process that may be ended at any moment. */
export const meetingPaper = job(
  z.object({
    ...Made,
    wish: z.object({
      meetingId: z.string(),
      paper: z.union([MeetingPaper, OpenedPaper]),
      subject: z.string(),
      format: PaperFormat,
    }),
  }),
  async ({ book: file, resources, now, wish, out }) => {
    const { makePaper } = await import('../modules/meeting-papers/make-paper')
    const { book, law } = await opened(file, resources)
    try {
      const made = await makePaper({ book, law, now }, wish, resources)
      writeFileSync(out, new Uint8Array(await made.arrayBuffer()))
      return { name: made.name, type: made.type }
    } finally {
      book.close()
    }
  },
)

/** Makes the pack of a meeting the same way; progress counts its parts. */
export const meetingPack = job(
  z.object({ ...Made, meetingId: z.string() }),
  async ({ book: file, resources, now, meetingId, out }, progress) => {
    const { meetingBundle } = await import('../modules/meeting-papers/facts')
    const { packOf } = await import('../modules/meeting-papers/pack')
    const { givenParts } = await import('./pack-given-parts')
    const { writePackPdf } = await import('../documents/meeting/pack/write-pack-pdf')
    const { book, law } = await opened(file, resources)
    try {
      const source = { book, law, now }
      const bundle = meetingBundle(source, meetingId)
      const pack = packOf(bundle, givenParts(source, bundle.meeting.fiscalYear))
      const { pages } = await writePackPdf({
        pack,
        fonts: join(resources, 'fonts'),
        out: createWriteStream(out),
        onProgress: (done, total) => progress({ step: 'parts', done, total }),
      })
      return { pages }
    } finally {
      book.close()
    }
  },
)

async function opened(file: string, resources: string) {
  const { loadRegime } = await import('../regime/load-regime')
  const { loadLaw } = await import('../law/load-law')
  const { openForReading } = await import('../book-file/open-book')
  const regime = loadRegime(join(resources, 'regimes', 'tt71-2024'))
  return { book: openForReading(file, regime, ''), law: loadLaw(join(resources, 'law')) }
}
