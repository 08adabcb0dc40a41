import { Organisation } from '@shared/contract/books'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const read = plain<Record<string, never>, { value: string }>(`SELECT value FROM setting WHERE key = 'organisation'`)
const write = plain<{ value: string }, never>(
  `INSERT INTO setting (key, value) VALUES ('organisation', @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
)

/** What kind of organisation the book is of and its main line; a co-operative in agriculture until it is said otherwise. */
export function organisationOf(connection: Connection): Organisation {
  const value = connection.get(read, {})?.value
  return value === undefined ? { kind: 'HTX', sector: 'agriculture' } : Organisation.parse(JSON.parse(value))
}

/** Keeps what kind of organisation the book is of; call it inside a command. */
export function keepOrganisation(connection: Connection, organisation: Organisation): void {
  connection.run(write, { value: JSON.stringify(organisation) })
}
