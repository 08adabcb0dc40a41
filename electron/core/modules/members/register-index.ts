import { phoneFigures } from '@shared/domain/phone'
import { foldText, givenNameSortKey, vietnameseSortKey } from '@shared/domain/text-fold'
import type { OpenBook } from '../../book-file/open-book'
import type { Connection } from '../../db/connection'
import type { MemberTable, PartyTable } from '../../db/schema'
import { plain } from '../../db/statement'
import { maskedTaxCode } from '../../membership/masking'
import { hamletOf } from '../../membership/hamlet'

/** A member with what every party has: one row of the register. */
export type RegisterEntry = MemberTable & Omit<PartyTable, 'kind' | 'search'>

/** A row prepared for search and order: folded once, looked through on every key; `figures` are its numbers that are masked. */
export type IndexedMember = {
  entry: RegisterEntry
  words: string
  figures: readonly string[]
  nameKey: string
  hamlet: string
}

const entries = plain<Record<string, never>, RegisterEntry>(
  `SELECT member.*, party.name, party.taxCode, party.address, party.phone, party.bankAccount
   FROM member JOIN party ON party.code = member.code ORDER BY member.code`,
)

/** The register prepared: by code, the same rows by given name, and the hamlets in their order. */
export type Register = {
  readonly members: readonly IndexedMember[]
  readonly byName: readonly IndexedMember[]
  readonly byCode: ReadonlyMap<string, IndexedMember>
  readonly hamlets: readonly string[]
}

// Every change of a member's row writes a version, every change of a pledge a change of capital: the two tell whether it still stands.
const stamp = plain<Record<string, never>, { versions: number | null; changes: number | null }>(
  'SELECT (SELECT max(versionId) FROM memberVersion) AS versions, (SELECT max(changeId) FROM capitalChange) AS changes',
)

const kept = new WeakMap<Connection, { key: string; register: Register }>()
const nameKeys = new Map<string, string>()

/** The register as it stands, prepared for search; kept until a member changes. */
export function registerIndex({ connection }: OpenBook): Register {
  const { versions, changes } = connection.get(stamp, {}) ?? { versions: null, changes: null }
  const key = `${versions} ${changes}`
  const known = kept.get(connection)
  if (known?.key === key) return known.register
  const register = prepared(connection.all(entries, {}).map(indexed))
  // What is read amid a command may be rolled back, and the next one would give the same numbers to other rows.
  if (!connection.raw.inTransaction) kept.set(connection, { key, register })
  return register
}

/** Rows of the register, by code, with what lists need of them. */
export function prepared(members: readonly IndexedMember[]): Register {
  const hamlets = [...new Set(members.map(({ hamlet }) => hamlet))].filter((hamlet) => hamlet !== '')
  return {
    members,
    byName: members.toSorted((a, b) => compare(a.nameKey, b.nameKey)),
    byCode: new Map(members.map((member) => [member.entry.code, member])),
    hamlets: hamlets
      .map((name) => ({ name, key: vietnameseSortKey(name) }))
      .toSorted((a, b) => compare(a.key, b.key))
      .map(({ name }) => name),
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** One row of the register prepared for search and order. */
export function indexed(entry: RegisterEntry): IndexedMember {
  const { code, name, household, representative, taxCode, idNumber, phone, representativeIdNumber } = entry
  const hamlet = hamletOf(entry)
  return {
    entry,
    // Not the whole address: every second one is of a province called as people are, 'Ninh Bình'.
    words: foldText(`${code} ${name} ${hamlet} ${household} ${representative} ${isPersonal(taxCode) ? '' : taxCode}`),
    figures: [
      figuresIn(idNumber),
      phoneFigures(phone),
      figuresIn(representativeIdNumber),
      isPersonal(taxCode) ? figuresIn(taxCode) : '',
    ].filter((number) => number !== ''),
    nameKey: nameKeyOf(name),
    hamlet,
  }
}

/** A person's tax code is their identity number and is found as that; any other is a word like the name. */
function isPersonal(taxCode: string): boolean {
  return maskedTaxCode(taxCode) !== taxCode
}

function figuresIn(text: string): string {
  return text.replace(/\D/g, '')
}

function nameKeyOf(name: string): string {
  const known = nameKeys.get(name)
  if (known !== undefined) return known
  const key = givenNameSortKey(name)
  nameKeys.set(name, key)
  return key
}
