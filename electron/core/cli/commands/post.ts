import { Fault } from '@shared/contract/refusal'
import { VoucherDraft } from '@shared/contract/vouchers'
import { type CliCommand, requiredText, textOption } from '../command'
import { cliFailure } from '../failure'
import { readJsonInput } from '../read-input'
import { withBook } from '../with-book'

/**
 * Posts drafts one by one, each a durable commit acknowledged by one line as soon as it is durable. It stops at the first refusal,
 * whose errors are the last line with `row` the draft's place from 1; what was acknowledged stays.
 */
export const post: CliCommand = {
  usage: 'post --book BOOK [--input JSON|-]',
  positionals: [],
  options: { book: { type: 'string' }, input: { type: 'string' } },
  required: ['book'],
  run: ({ options, answer }) => {
    const input = readJsonInput(textOption(options, 'input'))
    const drafts: unknown[] = Array.isArray(input) ? input : [input]
    const file = requiredText(options, 'book')
    return withBook(file, 'write', async ({ client }) => {
      for (const [index, draft] of drafts.entries()) {
        try {
          const { id, ...rest } = VoucherDraft.parse(draft)
          const { number } = await client.vouchers.post({ id, ...rest })
          answer({ id, number })
        } catch (error) {
          const failure = cliFailure(error, file)
          answer({ errors: failure.errors.map((found) => atRow(found, index + 1)) })
          return failure.exitCode
        }
      }
      return 0
    })
  },
}

function atRow(found: unknown, row: number): unknown {
  const known = Fault.safeParse(found)
  return known.success ? { ...known.data, row } : found
}
