import { resolve } from 'node:path'
import { type CliCommand, requiredText } from '../command'
import { drained } from '../drained'
import { withBook } from '../with-book'

/** Everything as documented CSV and a journal for hledger, into a folder that is empty or does not exist. */
export const exportCommand: CliCommand = {
  usage: 'export --book BOOK --out DIR',
  positionals: [],
  options: { book: { type: 'string' }, out: { type: 'string' } },
  required: ['book', 'out'],
  run: ({ options, answer }) =>
    withBook(options, 'read', async ({ client }) => {
      const { result } = await drained(await client.exports.write({ folder: resolve(requiredText(options, 'out')) }))
      answer(result)
      return 0
    }),
}
