import type { MemberFilter, MemberRow } from '@shared/contract/members'
import { foldText, vietnameseSortKey } from '@shared/domain/text-fold'
import type { OpenBook } from '../../book-file/open-book'
import { paidCapitalOn } from '../../membership/capital-changes'
import { maskedRow } from './masked'
import { registerAsOf } from './as-of'
import { type IndexedMember, registerIndex } from './register-index'

export type MemberPage = { rows: MemberRow[]; count: number; paid: number; pledged: number; hamlets: string[] }

/** What a filter finds of the register, in its order, a stretch of it, with the sums of all it finds in đồng. */
export function listMembers(
  book: OpenBook,
  filter: MemberFilter,
  { offset, limit, today }: { offset: number; limit: number; today: string },
): MemberPage {
  const asOf = filter.asOf ?? null
  const register = asOf === null ? registerIndex(book) : registerAsOf(book, asOf)
  const paid = paidCapitalOn(book.connection, asOf ?? today)
  const paidOf = ({ entry }: IndexedMember) => paid.get(entry.code) ?? 0
  const found = register.filter((member) => fits(member, filter))
  const ordered = inOrder(found, filter, paidOf)
  return {
    rows: ordered
      .slice(offset, offset + limit)
      .map((member) => maskedRow(member.entry, paidOf(member), member.entry.pledgedCapital)),
    count: found.length,
    paid: sumOf(found, paidOf),
    pledged: sumOf(found, ({ entry }) => entry.pledgedCapital),
    hamlets: hamletsOf(register),
  }
}

/** Every word must occur; a word of figures also in an identity number or a phone. */
function fits({ entry, words, figures }: IndexedMember, { search, type, stage, hamlet }: MemberFilter): boolean {
  if (type && entry.type !== type) return false
  if (stage && entry.stage !== stage) return false
  if (hamlet && entry.hamlet !== hamlet) return false
  if (search === '') return true
  // A number may be typed as it is printed, with blanks or dots between its figures.
  const whole = search.replace(/[\s.]/g, '')
  if (/^\d{3,}$/.test(whole) && figures.includes(whole)) return true
  return foldText(search)
    .split(' ')
    .every((word) => words.includes(word) || (/^\d{2,}$/.test(word) && figures.includes(word)))
}

function inOrder(
  found: readonly IndexedMember[],
  { order, descending }: MemberFilter,
  paidOf: (member: IndexedMember) => number,
): IndexedMember[] {
  const sign = descending ? -1 : 1
  const byCode = (a: IndexedMember, b: IndexedMember) => compare(a.entry.code, b.entry.code)
  const by = {
    code: byCode,
    name: (a: IndexedMember, b: IndexedMember) => compare(a.nameKey, b.nameKey) || byCode(a, b),
    paid: (a: IndexedMember, b: IndexedMember) => paidOf(a) - paidOf(b) || byCode(a, b),
    joinedOn: (a: IndexedMember, b: IndexedMember) =>
      compare(a.entry.joinedOn ?? '', b.entry.joinedOn ?? '') || byCode(a, b),
  }[order]
  return found.toSorted((a, b) => sign * by(a, b))
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function sumOf(members: readonly IndexedMember[], amountOf: (member: IndexedMember) => number): number {
  return members.reduce((sum, member) => sum + amountOf(member), 0)
}

function hamletsOf(register: readonly IndexedMember[]): string[] {
  const hamlets = new Set(register.map(({ entry }) => entry.hamlet).filter((hamlet) => hamlet !== ''))
  return [...hamlets]
    .map((name) => ({ name, key: vietnameseSortKey(name) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ name }) => name)
}
