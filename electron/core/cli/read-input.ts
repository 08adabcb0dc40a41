import { existsSync, readFileSync } from 'node:fs'
import { fault } from '@shared/text/fault'
import { Refusal } from '../refusal'

/** The JSON of `--input`: the text itself, `-` (or nothing) for stdin, else a file's name. Refuses 'input-invalid'. */
export function readJsonInput(input: string | undefined): unknown {
  const text =
    input === undefined || input === '-'
      ? readFileSync(0, 'utf8')
      : /^\s*[[{"]/.test(input) || !existsSync(input)
        ? input
        : readFileSync(input, 'utf8')
  try {
    // Windows shells put a byte order mark before what they pipe.
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return value
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal([fault({ code: 'input-invalid', column: '--input', data: { reason } })])
  }
}
