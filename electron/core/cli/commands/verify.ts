import { resolve } from 'node:path'
import type { VerificationResult } from '@shared/contract/verification'
import { changeWords } from '@shared/text/changes'
import { verifyFile } from '../../ledger/verify/verify-book'
import { verifyFileSince } from '../../ledger/verify/verify-since'
import { printedAt } from '../../printed-at'
import { type CliCommand, requiredText, textOption } from '../command'
import { EXIT_FAULT_FOUND } from '../failure'

/** The password of a supervisor's copy, with which its withheld rows are judged whole; an argument would be seen by everybody. */
const COPY_PASSWORD = 'HTX_COPY_PASSWORD'

/**
 * Re-reads everything from zero; exit 2 when anything is wrong, named check by check. With `--since` it also proves everything up to
 * the command of that fingerprint and lists what came after.
 */
export const verify: CliCommand = {
  usage: 'verify --book BOOK [--since FINGERPRINT]',
  positionals: [],
  options: { book: { type: 'string' }, since: { type: 'string' } },
  required: ['book'],
  run: ({ options, answer, say }) => {
    const file = resolve(requiredText(options, 'book'))
    const since = textOption(options, 'since')
    const copyPassword = process.env[COPY_PASSWORD] ?? null
    const result =
      since === undefined
        ? verifyFile(file, undefined, copyPassword)
        : verifyFileSince(file, since, undefined, copyPassword)
    for (const { name, ok, detail } of result.checks) if (!ok) say(`${name}: ${detail}`)
    for (const line of changeLines(result)) say(line)
    answer(result)
    return result.ok ? 0 : EXIT_FAULT_FOUND
  },
}

function changeLines({ since, changes = [] }: VerificationResult): string[] {
  if (since === undefined || since === null) return []
  const { fingerprint, at } = since
  return [
    changeWords.head({ fingerprint, at: printedAt(at), count: changes.length }),
    ...changes.map(({ at: then, person, summary, touched }) =>
      changeWords.line({ at: printedAt(then), person, summary, touched: touched.map(({ text }) => text) }),
    ),
  ]
}
