import { z } from 'zod'
import { job } from './job'

/** Verifies a book's file, read only, in a process that may be ended at any moment. */
export const verify = job(z.object({ file: z.string() }), async ({ file }, progress) => {
  const { verifyFile } = await import('../ledger/verify/verify-book')
  return verifyFile(file, progress)
})

/** Writes everything in a book as documented text into a folder. */
export const exportBook = job(
  z.object({ book: z.string(), folder: z.string(), unfinished: z.string(), at: z.string(), appVersion: z.string() }),
  async ({ book, folder, unfinished, at, appVersion }, progress) => {
    const { openDatabase } = await import('../db/open-database')
    const { writeExport } = await import('../modules/exports/write-export')
    const connection = openDatabase(book, 'read')
    try {
      return writeExport(connection, folder, { at, appVersion }, { unfinished, onProgress: (done, total, step) => progress({ step, done, total }) })
    } finally {
      connection.close()
    }
  },
)
