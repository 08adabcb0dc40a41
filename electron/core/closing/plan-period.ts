import type { ClosingChoices } from '@shared/contract/periods'
import type { Fault } from '@shared/contract/refusal'
import { isOffBalance, isUnder } from '@shared/domain/account-code'
import { firstDay, fiscalYearRange, monthOf } from '@shared/domain/period'
import { foldText } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import type { OpenBook } from '../book-file/open-book'
import { accountMovements, leafPartyBalances } from '../ledger/figures/movements'
import {
  type DeductionPosting,
  type PairTurnover,
  postingsOfDeductions,
  turnoverOfResults,
} from '../ledger/figures/turnover'
import { internalSupplies } from '../membership/internal-supply'
import { deductionParty } from '../membership/postings-of-services'
import { capitalDifferences } from '../membership/capital-differences'
import { closingPlan, type ClosingPlanResult } from '../regime/closing-plan'
import type { Deduction } from '../regime/deductions'

/** The plan that would close a fiscal year now: balances of classes 5, 6 and 9 at its end, and all that reading 31 lists. */
export function planYear(book: OpenBook, year: number, choices: ClosingChoices): ClosingPlanResult {
  const { connection, ledger } = book
  const { from, to } = fiscalYearRange(year, ledger.memory.fiscalYearStartMonth)
  const lastMonth = accountMovements(connection, firstDay(monthOf(to)), to).map(({ account, debit, credit }) => ({
    account,
    debit,
    credit,
  }))
  const plan = planSpan(
    book,
    { year, from, to, turnover: turnoverOfResults(connection, from, to), choices },
    {
      balances: leafPartyBalances(connection, to),
      lastMonth,
    },
  )
  return { ...plan, faults: [...plan.faults, ...capitalFaults(book, to)] }
}

/** A year is not closed while the register of members and 4111 disagree (Law 17/2023/QH15 article 15.1.c): each voucher that makes them. */
function capitalFaults({ connection }: OpenBook, to: string): Fault[] {
  return capitalDifferences(connection, to).map(({ number, party, amount }) =>
    fault({ code: 'capital-differs', value: number === '' ? party : number, data: { number, party, amount } }),
  )
}

type Span = { year: number; from: string; to: string; turnover: PairTurnover[]; choices: ClosingChoices }

/**
 * A plan on what moved in a part of a fiscal year, for a statement of that part: the closing entries as they would be if the books
 * were closed on its last day. `turnover` leaves out the entries that really closed the year.
 */
export function planSpan(
  book: OpenBook,
  span: Span,
  yearEnd: Parameters<typeof closingPlan>[0]['yearEnd'] = null,
): ClosingPlanResult {
  const { memory } = book.ledger
  return closingPlan({
    regime: book.regime,
    year: span.year,
    date: span.to,
    isLeaf: (account) => memory.accounts.get(account)?.leaf ?? false,
    leafFor: (account) => firstLeaf(account, memory),
    nameOf: (account) => memory.accounts.get(account)?.name ?? account,
    balances: balancesMoved(span.turnover),
    turnover: span.turnover,
    deductions: deductionsOf(book, span),
    administration: span.choices.administration,
    splitIncomeTax: span.choices.splitIncomeTax,
    yearEnd,
  })
}

/** What the turnover leaves on each account of classes 5, 6 and 9; the year before is closed, so nothing stood there before. */
function balancesMoved(turnover: readonly PairTurnover[]): { account: string; balance: number }[] {
  const sums = new Map<string, number>()
  const add = (account: string | null, amount: number) => {
    if (account !== null && account >= '5' && !isOffBalance(account))
      sums.set(account, (sums.get(account) ?? 0) + amount)
  }
  for (const { debit, credit, amount } of turnover) {
    add(debit, amount)
    add(credit, -amount)
  }
  return [...sums].map(([account, balance]) => ({ account, balance })).sort((a, b) => (a.account < b.account ? -1 : 1))
}

const RESULT_SIDES = ['511', '512', '911']

/** Each side of each posting on 521 that is not a movement to 511, 512 or 911, with the side reading 26 gives it. */
function deductionsOf(book: OpenBook, { from, to }: Span): Deduction[] {
  const isInternal = internalSupplies(book.connection)
  const sideOf = (posting: DeductionPosting, account: string): Deduction['side'] => {
    const { debitAccount: debit, creditAccount: credit, debitParty, creditParty, postingDate: date } = posting
    const party = deductionParty({ debit, credit, debitParty, creditParty })
    if (party !== null) return isInternal({ party, date }) ? 'internal' : 'external'
    return sideNamed(book.ledger.memory.accounts.get(account)?.name ?? '')
  }
  return postingsOfDeductions(book.connection, from, to).flatMap((posting) => {
    const found: Deduction[] = []
    if (posting.debitAccount?.startsWith('521') && !isResultSide(posting.creditAccount)) {
      found.push({
        voucherNumber: posting.number,
        account: posting.debitAccount,
        amount: posting.amount,
        side: sideOf(posting, posting.debitAccount),
      })
    }
    if (posting.creditAccount?.startsWith('521') && !isResultSide(posting.debitAccount)) {
      found.push({
        voucherNumber: posting.number,
        account: posting.creditAccount,
        amount: -posting.amount,
        side: sideOf(posting, posting.creditAccount),
      })
    }
    return found
  })
}

function isResultSide(account: string | null): boolean {
  return account !== null && RESULT_SIDES.some((prefix) => account.startsWith(prefix))
}

/**
 * Reading 26: an official member under agreement is internal, anyone else external; without a party the sub-account says it by its
 * name ("nội bộ", "bên ngoài", however it is typed), else nobody does.
 */
function sideNamed(accountName: string): Deduction['side'] {
  const name = foldText(accountName)
  if (name.includes('noi bo')) return 'internal'
  return name.includes('ben ngoai') ? 'external' : null
}

/** The first leaf at or below an account, by code: where closing entries go when the users have divided their target (reading 37). */
function firstLeaf(account: string, { accounts }: OpenBook['ledger']['memory']): string {
  if (accounts.get(account)?.leaf ?? true) return account
  const leaves = [...accounts.values()]
    .filter(({ code, leaf }) => leaf && isUnder(code, account))
    .map(({ code }) => code)
  return leaves.sort()[0] ?? account
}
