import type { CapitalPlan } from '@shared/contract/capital'
import type { Fault } from '@shared/contract/refusal'
import { capArticles } from '@shared/text/capital-articles'
import { fault } from '@shared/text/fault'
import type { OpenBook } from '../../book-file/open-book'
import type { MemberTable } from '../../db/schema'
import { type CapAnswer, type CapitalMove, type CapLimits, capsOf } from '../../law/capital-caps'
import type { LawFigures } from '../../law/law-figures'
import { causedVoucher, leafOf } from '../../ledger/caused-voucher'
import { checkVoucher } from '../../ledger/checks'
import type { Ledger } from '../../ledger/ledger'
import { readMember } from '../../ledger/members'
import { readParty } from '../../ledger/parties'
import type { LedgerPosting, LedgerVoucher, VoucherFault } from '../../ledger/voucher'
import { type NewCapitalChange, paidCapitalOn } from '../../membership/capital-changes'
import { charterOn } from '../../membership/charter'
import { capFaults, capitalHolders, judgeMove, limitsOf } from '../../membership/pledge'
import { refuse } from '../../refusal'

/** What a change of capital would write: rows of the register without their command and voucher, and the voucher. */
export type Planned = {
  plan: CapitalPlan
  /** A row that `carriesVoucher` rests on the voucher. */
  rows: (Omit<NewCapitalChange, 'uid' | 'commandSequence' | 'voucherId'> & { carriesVoucher: boolean })[]
  /** Its id is given when it is posted. */
  voucher: LedgerVoucher | null
}

/** What a plan is made from: the book, the law on the day, and one member with their capital. */
export type Subject = {
  book: OpenBook
  figures: LawFigures
  member: MemberTable
  name: string
  paid: number
}

/** The member a change is about, also who left and is owed their capital still; refuses 'member-unknown' where the register has none of that code. */
export function subjectOf(book: OpenBook, figures: LawFigures, code: string, column = 'member'): Subject {
  const member = readMember(book.connection, code)
  const before = member?.stage === 'applied' || member?.stage === 'rejected'
  if (!member || (before && member.leftOn === null))
    return refuse({ code: 'member-unknown', column, value: code, data: { party: code } })
  return {
    book,
    figures,
    member,
    name: book.ledger.memory.parties.get(code)?.name ?? code,
    paid: paidCapitalOn(book.connection, '9999-12-31').get(code) ?? 0,
  }
}

/** Article 74 on a change: the answer for the screen, its refusals in words. */
export function judged(
  { book, figures, name }: Subject,
  move: CapitalMove,
  { date, column, holder = name }: { date: string; column?: string; holder?: string },
): { cap: CapitalPlan['cap']; faults: Fault[] } {
  const { answer, limits } = judgeMove(book.connection, move, { figures, date })
  return {
    cap: capOf(answer, limits),
    faults: capFaults(answer, limits, column === undefined ? { name: holder } : { name: holder, column }),
  }
}

/** How a member's own bound stands without any change: their share, or that of all associates together. */
export function standingCap({ book, figures, member }: Subject, date: string): CapitalPlan['cap'] {
  const caps = capsOf(capitalHolders(book.connection), limitsOf(figures, charterOn(book.connection, date)))
  const own = caps.find(({ article, member: of }) =>
    member.type === 'official' ? of === member.code : article === capArticles.contributing,
  )
  if (!own) throw new Error(`${member.code} has no bound of article 74.`)
  const { over, ...cap } = own
  return { ...cap, outcome: over ? 'warned' : 'allowed' }
}

function capOf({ reason: _, ...answer }: CapAnswer, limits: CapLimits): CapitalPlan['cap'] {
  const percent = answer.article.startsWith(capArticles.contributing)
    ? limits.contributingPercent
    : answer.article.startsWith(capArticles.foreign)
      ? limits.foreignPercent
      : limits.officialPercent
  return { ...answer, percent }
}

/** A voucher of one posting between an account and capital, in the member's name; its id is that of the command that posts it. */
export function voucherOf(
  { book, member }: Subject,
  { posting, ...words }: { date: string; description: string; person: string; posting: LedgerPosting },
): { voucher: LedgerVoucher; faults: Fault[] } {
  const address = readParty(book.ledger, member.code)?.address ?? ''
  const voucher = causedVoucher({ uid: '', ...words, address, postings: [posting] })
  return { voucher, faults: placed(checkVoucher(voucher, book.ledger.memory)) }
}

/** The party of an account that money is taken from or put into: the bank account for one of 112, none for cash (reading 33). */
export function bankOf(account: string, bank: string | null | undefined): string | null {
  return account.startsWith('112') ? (bank ?? null) : null
}

/** The ledger's findings at the fields of a form of capital: both dates at its date, a missing bank at its bank, either account at its account. */
function placed(found: readonly VoucherFault[]): Fault[] {
  return found.map(({ field, code, value, data }) =>
    fault({
      code,
      column: columns[field] ?? 'account',
      value,
      data,
    }),
  )
}

const columns: Readonly<Record<string, string>> = {
  date: 'date',
  postingDate: 'date',
  amount: 'amount',
  debitParty: 'bank',
  creditParty: 'bank',
}

/** The account of members' capital that postings go to: 4111, or its first leaf. */
export function capitalAccount({ memory }: Ledger): string {
  return leafOf(memory, '4111')
}

/** Capital paid out or passed on lowers the pledge by as much, except by what was paid in beyond it. */
export function pledgeGivenUp({ member, paid }: Subject, amount: number): number {
  return Math.max(0, amount - Math.max(0, paid - member.pledgedCapital))
}

/** Whether a member may take more capital: in the register and not on the way out. */
export function notActive({ member, name }: Subject, column: string): Fault[] {
  if (member.stage === 'active' || member.stage === 'approved') return []
  return [fault({ code: 'capital-not-active', column, value: member.code, data: { name } })]
}

/** The voucher as a screen shows it before it is posted. */
export function voucherShown(voucher: LedgerVoucher | null): CapitalPlan['voucher'] {
  const posting = voucher?.postings[0]
  if (!voucher || !posting) return null
  const { kind, description } = voucher
  return { kind, description, debit: posting.debit ?? '', credit: posting.credit ?? '', amount: posting.amount }
}
