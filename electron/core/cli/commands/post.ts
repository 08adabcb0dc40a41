import { z } from 'zod'
import { Fault } from '@shared/contract/refusal'
import { VoucherDraft } from '@shared/contract/vouchers'
import { type CliCommand, requiredText, textOption } from '../command'
import { cliFailure, EXIT_REFUSED } from '../failure'
import { readJsonInput } from '../read-input'
import { Refusal } from '../../refusal'
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
    return withBook(options, 'write', async ({ client }) => {
      for (const [index, draft] of drafts.entries()) {
        try {
          const { id, ...rest } = VoucherDraft.parse(draft)
          const { number } = await client.vouchers.post({ id, ...rest })
          answer({ id, number })
        } catch (error) {
          throw atPlace(error, file, index + 1)
        }
      }
      return 0
    })
  },
}

/** A refusal with the draft's place in every fault; any other failure as it is. */
function atPlace(error: unknown, file: string, row: number): unknown {
  const { exitCode, errors } = cliFailure(error, file)
  return exitCode === EXIT_REFUSED
    ? new Refusal(
        z
          .array(Fault)
          .parse(errors)
          .map((found) => ({ ...found, row })),
      )
    : error
}
