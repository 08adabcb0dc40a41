import { z } from 'zod'
import { job } from './job'

/**
 * Verifies a book's file, read only, in a process that may be ended at any moment; `since` is a fingerprint after which changes are listed,
 * `copyPassword` that of a supervisor's copy.
 */
export const verify = job(
  z.object({ file: z.string(), since: z.string().nullish(), copyPassword: z.string().nullish() }),
  async ({ file, since = null, copyPassword = null }, progress) => {
    const { verifyFile } = await import('../ledger/verify/verify-book')
    if (since === null) return verifyFile(file, progress, copyPassword)
    const { verifyFileSince } = await import('../ledger/verify/verify-since')
    return verifyFileSince(file, since, progress, copyPassword)
  },
)

/** Writes everything in a book as documented text into a folder. */
export const exportBook = job(
  z.object({ book: z.string(), folder: z.string(), unfinished: z.string(), at: z.string(), appVersion: z.string() }),
  async ({ book, folder, unfinished, at, appVersion }, progress) => {
    const { openDatabase } = await import('../db/open-database')
    const { writeExport } = await import('../modules/exports/write-export')
    const connection = openDatabase(book, 'read')
    try {
      return writeExport(
        connection,
        folder,
        { at, appVersion },
        { unfinished, onProgress: (done, total, step) => progress({ step, done, total }) },
      )
    } finally {
      connection.close()
    }
  },
)

/** Copies a book, proves the copy, encrypts it where a password is given; what it leaves unfinished when ended bears `mark`. */
export const backup = job(
  z.object({
    book: z.string(),
    target: z.string(),
    password: z.string().nullish(),
    secondFolder: z.string().default(''),
    at: z.string(),
    appVersion: z.string(),
    mark: z.string().optional(),
  }),
  async ({ mark, password, ...options }, progress) => {
    const { makeBackup } = await import('../backup/make-backup')
    return makeBackup({
      ...options,
      ...(mark ? { mark } : {}),
      password: password ?? null,
      onProgress: (step, done, total) => progress({ step, done, total }),
    })
  },
)

/** Makes a supervisor's copy of a book: blanked, proven, encrypted (reading 19). */
export const supervisorCopy = job(
  z.object({
    book: z.string(),
    target: z.string(),
    password: z.string(),
    copyId: z.string(),
    userId: z.string(),
    madeFor: z.string(),
    madeAt: z.string(),
    checkName: z.string(),
    opened: z.array(z.string()),
  }),
  async (wish) => {
    const { makeSupervisorCopy } = await import('../supervisor-copy/make-copy')
    return makeSupervisorCopy(wish)
  },
)
