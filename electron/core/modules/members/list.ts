import type { MemberFilter, MemberRow } from '@shared/contract/members'
import { foldText } from '@shared/domain/text-fold'
import type { OpenBook } from '../../book-file/open-book'
import { paidCapitalOn } from '../../membership/capital-changes'
import { maskedRow } from './masked'
import { registerAsOf } from './as-of'
import { type IndexedMember, type Register, registerIndex } from './register-index'

export type MemberPage = { rows: MemberRow[]; count: number; paid: number; pledged: number; hamlets: string[] }

/** What a filter finds of the register, in its order, a stretch of it, with the sums of all it finds in đồng. */
export function listMembers(
  book: OpenBook,
  filter: MemberFilter,
  { offset, limit, today }: { offset: number; limit: number; today: string },
): MemberPage {
  const { register, found, paidOf } = foundMembers(book, filter, today)
  return {
    rows: found.slice(offset, offset + limit).map((member) => maskedRow(member, paidOf(member))),
    count: found.length,
    paid: sumOf(found, paidOf),
    pledged: sumOf(found, ({ entry }) => entry.pledgedCapital),
    hamlets: [...register.hamlets],
  }
}

/** All that a filter finds, in its order, the register it was looked for in, and what each has paid on the day. */
export function foundMembers(
  book: OpenBook,
  filter: MemberFilter,
  today: string,
): { register: Register; found: readonly IndexedMember[]; paidOf: (member: IndexedMember) => number } {
  const asOf = filter.asOf ?? null
  const register = asOf === null ? registerIndex(book) : registerAsOf(book, asOf)
  const paid = paidCapitalOn(book.connection, asOf ?? today)
  const paidOf = ({ entry }: IndexedMember) => paid.get(entry.code) ?? 0
  const found = inOrder(register, filter, paidOf).filter(finder(filter))
  return { register, found, paidOf }
}

/** Every word must occur; a word of figures also in an identity number or a phone. */
function finder({ search, type, stage, hamlet: home }: MemberFilter): (member: IndexedMember) => boolean {
  const wanted = foldText(search)
    .split(' ')
    .filter((word) => word !== '')
  // A number may be typed as it is printed, with blanks or dots between its figures.
  const whole = /^[\d\s.]+$/.test(search) ? search.replace(/\D/g, '') : ''
  return ({ entry, words, figures, hamlet }) => {
    if (type && entry.type !== type) return false
    if (stage && entry.stage !== stage) return false
    if (home && hamlet !== home) return false
    if (whole.length > 2 && figures.includes(whole)) return true
    return wanted.every((word) => words.includes(word) || (/^\d{2,}$/.test(word) && figures.includes(word)))
  }
}

function inOrder(
  { members, byName }: Register,
  { order, descending }: MemberFilter,
  paidOf: (member: IndexedMember) => number,
): readonly IndexedMember[] {
  // Sorting is stable: rows of one amount or day stay in the order of their codes.
  const ordered = {
    code: () => members,
    name: () => byName,
    paid: () => members.toSorted((a, b) => paidOf(a) - paidOf(b)),
    joinedOn: () => members.toSorted((a, b) => compare(a.entry.joinedOn ?? '', b.entry.joinedOn ?? '')),
  }[order]()
  return descending ? ordered.toReversed() : ordered
}

function sumOf(members: readonly IndexedMember[], amountOf: (member: IndexedMember) => number): number {
  return members.reduce((sum, member) => sum + amountOf(member), 0)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
