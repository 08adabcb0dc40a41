import type { verification as contract } from '@shared/contract/verification'
import { noteUpkeep } from '../../book-file/upkeep'
import { jobStream } from '../../helper/job-stream'
import type { HandlersOf } from '../../procedure'

export const verification = {
  /** In a process of its own, so that it can be stopped; the result is noted in the book here, where it is open for writing. */
  async *run(context, { since, copyPassword }, signal) {
    const { book } = context
    const result = yield* jobStream(
      context.core.options.helper,
      'verify',
      { file: book.file, since: since || null, copyPassword: copyPassword || null },
      signal,
    )
    const failed = result.checks.filter(({ ok }) => !ok).map(({ name }) => name)
    noteUpkeep(book, 'verification', { at: context.now(), ok: result.ok, detail: failed.join(', ') })
    return result
  },
} satisfies HandlersOf<typeof contract>
