import type { MemberFilter, MemberRow } from '@shared/contract/members'
import { foldText } from '@shared/domain/text-fold'
import type { OpenBook } from '../../book-file/open-book'
import { paidCapitalOn } from '../../membership/capital-changes'
import { maskedRow } from './masked'
import { registerAsOf } from './as-of'
import { type IndexedMember, type Register, registerIndex } from './register-index'

/** The day of today, and whether who asks may have masked numbers shown. */
export type Asked = { today: string; mayReveal: boolean }

export type MemberPage = { rows: MemberRow[]; count: number; paid: number; pledged: number; hamlets: string[] }

/** What a filter finds of the register, in its order, a stretch of it, with the sums of all it finds in đồng. */
export function listMembers(
  book: OpenBook,
  filter: MemberFilter,
  { offset, limit, ...asked }: Asked & { offset: number; limit: number },
): MemberPage {
  const { register, found, paidOf } = foundMembers(book, filter, asked)
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
  { today, mayReveal }: Asked,
): { register: Register; found: readonly IndexedMember[]; paidOf: (member: IndexedMember) => number } {
  const asOf = filter.asOf ?? null
  const register = asOf === null ? registerIndex(book) : registerAsOf(book, asOf)
  const paid = paidCapitalOn(book.connection, asOf ?? today)
  const paidOf = ({ entry }: IndexedMember) => paid.get(entry.code) ?? 0
  const found = inOrder(register, filter, paidOf).filter(finder(filter, mayReveal))
  return { register, found, paidOf }
}

/**
 * Every word must occur; a word of figures also in an identity number or a phone: in part for whoever may have them shown, whole for
 * everybody else, who could otherwise feel for a masked number figure by figure.
 */
function finder(
  { search, type, stage, hamlet: home }: MemberFilter,
  mayReveal: boolean,
): (member: IndexedMember) => boolean {
  const wanted = foldText(search)
    .split(' ')
    .filter((word) => word !== '')
  // A number may be typed as it is printed, with blanks or dots between its figures.
  const whole = /^[\d\s.]+$/.test(search) ? search.replace(/\D/g, '') : ''
  const isIn = (figures: readonly string[], part: string) =>
    figures.some((number) => (mayReveal ? number.includes(part) : number === part))
  return ({ entry, words, figures, hamlet }) => {
    if (type && entry.type !== type) return false
    if (stage && entry.stage !== stage) return false
    if (home && hamlet !== home) return false
    if (whole.length > 2 && isIn(figures, whole)) return true
    return wanted.every((word) => words.includes(word) || (/^\d{2,}$/.test(word) && isIn(figures, word)))
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
