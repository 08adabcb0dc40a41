import type { Connection } from '../db/connection'
import type { CommandTable } from '../db/schema'
import { plain } from '../db/statement'
import { withholdAsked } from '../ledger/withheld'
import { namesIdentity } from './blank-identities'

const commands = plain<Record<string, never>, Pick<CommandTable, 'sequence' | 'input' | 'result'>>(
  'SELECT sequence, input, result FROM command ORDER BY sequence',
)
/**
 * Seals, in a copy whose triggers are off, what commands were asked and answered where it names an identity of anybody but the members
 * `opened`. The chain's hashes stay: with the copy's password every row is still judged whole. Answers how many rows were sealed.
 */
export function withholdInputs(copy: Connection, key: Buffer, opened: ReadonlySet<string>): number {
  let withheld = 0
  for (const row of copy.all(commands, {})) {
    const asked: unknown = JSON.parse(row.input)
    if (!namesIdentity(asked) && !namesIdentity(JSON.parse(row.result))) continue
    if (opened.has(subjectOf(asked))) continue
    withholdAsked(copy, key, row)
    withheld += 1
  }
  return withheld
}

/** The member a command is about, where it says so by the names the contract has for it; '' else. */
function subjectOf(asked: unknown): string {
  const { code, member } = (asked ?? {}) as { code?: unknown; member?: unknown }
  return typeof code === 'string' ? code : typeof member === 'string' ? member : ''
}
