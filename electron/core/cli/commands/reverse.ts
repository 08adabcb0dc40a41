import { randomUUID } from 'node:crypto'
import { refuse } from '../../refusal'
import { isCivilDate } from '@shared/domain/civil-date'
import { type CliCommand, requiredText, textOption } from '../command'
import { withBook } from '../with-book'

/** Reverses a posted voucher; on its own posting date unless `--date` says another. */
export const reverse: CliCommand = {
  usage: 'reverse NUMBER --book BOOK --reason T [--date D]',
  positionals: ['NUMBER'],
  options: { book: { type: 'string' }, reason: { type: 'string' }, date: { type: 'string' } },
  required: ['book', 'reason'],
  run: ({ positionals: [number = ''], options, answer }) =>
    withBook(options, 'write', async ({ client }) => {
      const date = textOption(options, 'date') ?? null
      if (date !== null && !isCivilDate(date)) refuse({ code: 'date-unknown', column: '--date', value: date })
      const { voucherId } = await client.vouchers.find({ number })
      const id = randomUUID()
      const posted = await client.vouchers.reverse({ id, voucherId, reason: requiredText(options, 'reason'), date })
      answer({ id, number: posted.number })
      return 0
    }),
}
