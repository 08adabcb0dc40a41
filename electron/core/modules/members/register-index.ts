import { foldText, givenNameSortKey } from '@shared/domain/text-fold'
import type { OpenBook } from '../../book-file/open-book'
import type { Connection } from '../../db/connection'
import type { MemberTable, PartyTable } from '../../db/schema'
import { plain } from '../../db/statement'

/** A member with what every party has: one row of the register. */
export type RegisterEntry = MemberTable & Omit<PartyTable, 'kind' | 'search'>

/** A row prepared for search and order: folded once, looked through on every key. */
export type IndexedMember = { entry: RegisterEntry; words: string; figures: string; nameKey: string }

const entries = plain<Record<string, never>, RegisterEntry>(
  `SELECT member.*, party.name, party.taxCode, party.address, party.phone, party.bankAccount
   FROM member JOIN party ON party.code = member.code ORDER BY member.code`,
)

type Kept = { head: string; members: readonly IndexedMember[] }
const kept = new WeakMap<Connection, Kept>()
const nameKeys = new Map<string, string>()

/** The register as it stands, by code, prepared for search; kept until the next command of the book. */
export function registerIndex({ connection, ledger }: OpenBook): readonly IndexedMember[] {
  const head = ledger.memory.commandHead.hash
  const known = kept.get(connection)
  if (known?.head === head) return known.members
  const members = connection.all(entries, {}).map(indexed)
  kept.set(connection, { head, members })
  return members
}

/** One row of the register prepared for search and order. */
export function indexed(entry: RegisterEntry): IndexedMember {
  const words = foldText(
    `${entry.code} ${entry.name} ${entry.address} ${entry.hamlet} ${entry.household} ${entry.representative} ${entry.taxCode}`,
  )
  const figures = [entry.idNumber, entry.phone, entry.representativeIdNumber]
    .map((one) => one.replace(/\D/g, ''))
    .join(' ')
  return { entry, words, figures, nameKey: nameKeyOf(entry.name) }
}

function nameKeyOf(name: string): string {
  const known = nameKeys.get(name)
  if (known !== undefined) return known
  const key = givenNameSortKey(name)
  nameKeys.set(name, key)
  return key
}
