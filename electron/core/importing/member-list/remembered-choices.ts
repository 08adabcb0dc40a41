import { hash } from 'node:crypto'
import { MemberListChoices } from '@shared/contract/member-imports'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { headingsKey } from './propose'

const readSetting = plain<{ key: string }, { value: string }>(`SELECT value FROM setting WHERE key = @key`)
const writeSetting = plain<{ key: string; value: string }, never>(
  `INSERT INTO setting (key, value) VALUES (@key, @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
)

/** The choices that were last written for a list with these headings; null when there was none. */
export function rememberedChoices(connection: Connection, headings: readonly string[]): MemberListChoices | null {
  const stored = connection.get(readSetting, { key: keyOf(headings) })
  if (stored === undefined) return null
  const read = MemberListChoices.safeParse(JSON.parse(stored.value))
  // A field of a later or earlier program: the proposal is then made afresh.
  return read.success && read.data.columns.length === headings.length ? read.data : null
}

/** Keeps the choices for the next list with these headings. */
export function rememberChoices(connection: Connection, headings: readonly string[], choices: MemberListChoices): void {
  connection.run(writeSetting, { key: keyOf(headings), value: canonicalJson(choices) })
}

function keyOf(headings: readonly string[]): string {
  return `memberList ${hash('sha256', headingsKey(headings), 'hex').slice(0, 32)}`
}
