import { z } from 'zod'
import { progressThen, task } from './procedure'

export const exports = {
  /** Everything as documented CSV and the journal for hledger, into a folder that is empty or does not exist. */
  write: task({ permission: 'book.export' })
    .input(z.object({ folder: z.string() }))
    .output(progressThen(z.object({ files: z.array(z.object({ name: z.string(), rows: z.int() })) }))),
}
