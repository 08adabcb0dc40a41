import type { RefusalCode } from '@shared/contract/refusal'
import { isAmount } from '@shared/domain/money'
import type { OpenBook } from '../book-file/open-book'
import { indivisiblePosting } from '../law/indivisible'
import { lendingFindings, type LendingRule } from '../law/internal-lending'
import type { LawFigures } from '../law/law-figures'
import { isOfficialMemberOn, readMember } from '../ledger/members'
import type { LedgerPosting, LedgerVoucher, VoucherFault } from '../ledger/voucher'
import { internalSupplies, partyServed } from './internal-supply'
import { linkDeal, openDealOn } from './asset-deals'
import { internalLoansOn, lenderOn } from './lending'

/** What the law on co-operatives says of a voucher that somebody types: what is refused, and what is good to check first. */
export type VoucherRuling = { faults: VoucherFault[]; warnings: VoucherFault[] }

/**
 * Judges a typed voucher by R31 (internal transactions), R35 (what is never divided) and R36 (internal lending) of Law 17/2023/QH15.
 * Imports bring a past that happened and are not asked; their reports warn instead.
 */
export function lawOnVoucher(book: OpenBook, voucher: LedgerVoucher, figures: LawFigures): VoucherRuling {
  const ruling: VoucherRuling = { faults: [], warnings: [] }
  judgeSupplies(book, voucher, ruling)
  judgeIndivisible(book, voucher, ruling)
  judgeLoans(book, voucher, figures, ruling)
  return ruling
}

/** R31 (articles 4.1, 85.1): revenue of 512 is of an official member under a written agreement; who is not named cannot be judged. */
function judgeSupplies({ connection }: OpenBook, voucher: LedgerVoucher, { faults }: VoucherRuling): void {
  if (!voucher.postings.some(({ credit }) => credit?.startsWith('512'))) return
  const isInternal = internalSupplies(connection)
  const date = voucher.postingDate
  voucher.postings.forEach((posting, index) => {
    const { debit, credit: account } = posting
    if (!account?.startsWith('512') || /^[59]/.test(debit ?? '')) return
    const party = partyServed({ party: posting.creditParty }, { account: debit, party: posting.debitParty })
    const description = posting.description || voucher.description
    if (party === null || isInternal({ party, date, account, description })) return
    const official = isOfficialMemberOn(connection, party, date)
    faults.push({
      line: index + 1,
      field: posting.creditParty === party ? 'creditParty' : 'debitParty',
      code: official ? 'supply-without-agreement' : 'supply-not-official',
      value: party,
      data: { account, party, date },
    })
  })
}

/** The fund and the assets that are never divided (Circular 71/2024/TT-BTC). */
const INDIVISIBLE = ['442', '212']

/**
 * R35 (articles 87.1, 81.5.b, 82.4.b). Giving up an asset is refused unless a deal stands open that the meeting allowed on a valuation
 * (articles 61.2.b, 77.3).
 */
function judgeIndivisible({ connection }: OpenBook, voucher: LedgerVoucher, ruling: VoucherRuling): void {
  voucher.postings.forEach((posting, index) => {
    const { debit, credit, debitParty, creditParty } = posting
    if (![debit, credit].some((account) => INDIVISIBLE.some((prefix) => account?.startsWith(prefix)))) return
    const namesMember = [debitParty, creditParty].some(
      (party) => party !== null && readMember(connection, party) !== undefined,
    )
    const found = indivisiblePosting({ debit, credit, namesMember })
    if (found === null) return
    const onDebit = debit?.startsWith('442') === true
    const account = (onDebit ? debit : credit) ?? ''
    const unresolved = found.rule === 'sold' && openDealOn(connection, voucher.postingDate, '') === null
    if (found.rule === 'sold' && !unresolved) return
    const place = found.outcome === 'refused' || unresolved ? ruling.faults : ruling.warnings
    place.push({
      line: index + 1,
      field: onDebit ? 'debit' : 'credit',
      code: `indivisible-${found.rule}` satisfies RefusalCode,
      value: account,
      data: { account },
    })
  })
}

/** A line that lends; one whose amount is none is refused by the ledger. */
const isLoan = ({ debit, credit, amount }: LedgerPosting): boolean =>
  debit?.startsWith('13211') === true && credit?.startsWith('13211') !== true && isAmount(amount)

/** Rules that are refused with what the book knows, and those it can only warn of; the others hang on papers outside the book. */
const REFUSED: Partial<Record<LendingRule, RefusalCode>> = {
  official: 'lending-not-official',
  form: 'lending-not-full-form',
  charter: 'lending-not-in-charter',
}
const WARNED: Partial<Record<LendingRule, RefusalCode>> = {
  supervisors: 'lending-supervisors',
  pool: 'lending-pool',
  member: 'lending-member',
}

/** R36 (article 83; Decree 113/2024 article 19): each line that lends, after those before it. */
function judgeLoans(book: OpenBook, voucher: LedgerVoucher, figures: LawFigures, ruling: VoucherRuling): void {
  if (!voucher.postings.some(isLoan)) return
  const date = voucher.postingDate
  const lender = lenderOn(book, date)
  const owed = internalLoansOn(book, date)
  const first = voucher.postings.findIndex(isLoan) + 1
  voucher.postings.forEach((posting, index) => {
    const party = posting.debitParty
    if (!isLoan(posting) || party === null) return
    const { amount } = posting
    const loan = {
      official: isOfficialMemberOn(book.connection, party, date),
      amount,
      owed: owed.get(party) ?? 0,
      months: null,
      ratePercent: null,
      overduePercent: null,
    }
    for (const { rule, outcome, limit } of lendingFindings(lender, loan, figures)) {
      const code = REFUSED[rule] ?? WARNED[rule]
      if (outcome !== 'broken' || code === undefined) continue
      const place = rule in REFUSED ? ruling.faults : ruling.warnings
      const data = { party, date, ...(limit === null ? {} : { limit }) }
      place.push({ line: index + 1, field: rule === 'official' ? 'debitParty' : 'debit', code, value: null, data })
    }
    lender.outstanding += amount
    owed.set(party, loan.owed + amount)
  })
  ruling.warnings.push({ line: first, field: 'debit', code: 'lending-terms', value: null, data: {} })
}

/** Links a posted voucher that gave up an indivisible asset with the deal that allowed it, so that its resolution shows the voucher. */
export function keepDealOf({ connection }: OpenBook, voucher: LedgerVoucher, voucherId: number): void {
  const sells = voucher.postings.some(
    ({ debit, credit }) => indivisiblePosting({ debit, credit, namesMember: false })?.rule === 'sold',
  )
  const dealId = sells ? openDealOn(connection, voucher.postingDate, saidOf(voucher)) : null
  if (dealId !== null) linkDeal(connection, voucherId, dealId)
}

/** Everything a voucher says of what it is about. */
function saidOf({ description, postings }: LedgerVoucher): string {
  return [description, ...postings.map((posting) => posting.description)].join(' ')
}
