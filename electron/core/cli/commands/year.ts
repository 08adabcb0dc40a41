import { randomUUID } from 'node:crypto'
import type { SecondPerson } from '@shared/contract/people'
import { cliWords } from '@shared/text/cli'
import { refuse, refuseAll } from '../../refusal'
import { type CliCommand, type CliOptions, requiredText, textOption } from '../command'
import { withBook } from '../with-book'

function yearOf(options: CliOptions): number {
  const year = Number(requiredText(options, 'year'))
  return Number.isInteger(year)
    ? year
    : refuse({ code: 'input-invalid', column: '--year', value: requiredText(options, 'year') })
}

/** Closes a fiscal year; `--dry-run` shows the entries and what is still open, and writes nothing. */
export const closeYear: CliCommand = {
  usage: 'close-year --book BOOK --year 2025 [--dry-run]',
  positionals: [],
  options: { book: { type: 'string' }, year: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  required: ['book', 'year'],
  run: ({ options, answer, say }) => {
    const dryRun = options['dry-run'] === true
    return withBook(options, dryRun ? 'read' : 'write', async ({ client }) => {
      const year = yearOf(options)
      const plan = await client.periods.closingPlan({ year })
      refuseAll(plan.faults)
      for (const { message } of plan.open) say(cliWords.stillOpen(message))
      if (dryRun) answer(plan)
      else answer({ ...(await client.periods.closeYear({ id: randomUUID(), year })), open: plan.open })
      return 0
    })
  },
}

/** Who agrees, where the co-operative asks for two: the name in an option, the password in the environment. */
function secondOf(options: CliOptions): SecondPerson | null {
  const name = textOption(options, 'second')
  return name === undefined ? null : { name, password: process.env['HTX_SECOND_PASSWORD'] ?? '' }
}

/** Undoes the closing of a year by reversal. */
export const undoClose: CliCommand = {
  usage: 'undo-close --book BOOK --year 2025 [--reason T] [--second NAME]',
  positionals: [],
  options: {
    book: { type: 'string' },
    year: { type: 'string' },
    reason: { type: 'string' },
    second: { type: 'string' },
  },
  required: ['book', 'year'],
  run: ({ options, answer }) =>
    withBook(options, 'write', async ({ client }) => {
      answer(
        await client.periods.undoClose({
          id: randomUUID(),
          year: yearOf(options),
          reason: textOption(options, 'reason') ?? '',
          second: secondOf(options),
        }),
      )
      return 0
    }),
}
