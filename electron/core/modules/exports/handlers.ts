import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { exports as contract } from '@shared/contract/exports'
import { summaries } from '@shared/text/summaries'
import { confinedPath } from '../../confined-path'
import { jobStream } from '../../helper/job-stream'
import { chainOpening, type HandlersOf } from '../../procedure'
import { refuseFullFolder } from './write-export'

export const exports = {
  /** Written in a process of its own into a folder inside the folder; stopped or failed, it leaves nothing behind but the row that says who asked. */
  async *write(context, { folder }, signal) {
    const { book, core } = context
    const target = confinedPath(core.options, folder)
    const existed = existsSync(target)
    refuseFullFolder(target)
    // A book that is open for reading only has no rows to add; what rescues it must still work.
    if (book.readOnlyReason === null)
      chainOpening(context, 'exports.write', { recorded: { folder }, summary: summaries.bookExported() })
    const unfinished = join(target, `.unfinished-${randomUUID()}`)
    try {
      const files = yield* jobStream(
        core.options.helper,
        'export',
        { book: book.file, folder: target, unfinished, at: context.now(), appVersion: core.options.appVersion },
        signal,
      )
      return { files }
    } finally {
      // The process that wrote may take a moment to end.
      rmSync(unfinished, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
      if (!existed && existsSync(target) && readdirSync(target).length === 0) rmdirSync(target)
    }
  },
} satisfies HandlersOf<typeof contract>
