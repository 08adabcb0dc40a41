import { resolve } from 'node:path'
import { verifyFile } from '../../ledger/verify/verify-book'
import { type CliCommand, requiredText } from '../command'
import { EXIT_FAULT_FOUND } from '../failure'

/** Re-reads everything from zero; exit 2 when anything is wrong, named check by check. */
export const verify: CliCommand = {
  usage: 'verify --book BOOK',
  positionals: [],
  options: { book: { type: 'string' } },
  required: ['book'],
  run: ({ options, answer, say }) => {
    const result = verifyFile(resolve(requiredText(options, 'book')))
    for (const { name, ok, detail } of result.checks) if (!ok) say(`${name}: ${detail}`)
    answer(result)
    return result.ok ? 0 : EXIT_FAULT_FOUND
  },
}
