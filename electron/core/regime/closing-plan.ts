import { type AccountCode, isUnder } from '@shared/domain/account-code'
import type { CivilDate } from '@shared/domain/civil-date'
import type { Dong } from '@shared/domain/money'
import type { AllocationKey, ClosingPlan } from '@shared/contract/periods'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import { fillSentence } from '@shared/text/sentence'
import { type AccountBalance, type ClosingState, closingState } from './closing-state'
import { type Deduction, splitDeductions } from './deductions'
import type { LeafPartyBalance, Turnover } from './facts'
import { type AccountTurnover, openItems } from './open-items'
import type { Regime } from './regime'
import { clampedShare, type Share, shareOf } from './share-of'
import { incomeLine } from './statements'

/** What closing is worked out from; all amounts in đồng, balances debit-positive. */
export type ClosingPlanInput = {
  regime: Regime
  /** The fiscal year, named after the calendar year it begins in. */
  year: number
  /** The day the closing voucher is dated: the last of the year, or of the period a statement is asked for. */
  date: CivilDate
  /** The book's chart: the circular's accounts and the users' own. */
  isLeaf: (account: AccountCode) => boolean
  /** Where a closing target that the users have divided takes its postings: its first leaf. The account itself where absent. */
  leafFor?: (account: AccountCode) => AccountCode
  nameOf: (account: AccountCode) => string
  /** Classes 5, 6 and 9, parties summed, each account once; for a part of a year what moved in it. */
  balances: readonly AccountBalance[]
  /** Of the same span as `balances`, by pair of leaf accounts. */
  turnover: readonly Turnover[]
  /** Of the same span: every posting on 521 whose other side is not 511, 512 or 911. */
  deductions: readonly Deduction[]
  administration: AllocationKey
  splitIncomeTax: boolean
  /** The books at the year's end, for reading 35 and the list of open steps; null where a plan only feeds a statement. */
  yearEnd: { balances: readonly LeafPartyBalance[]; lastMonth: readonly AccountTurnover[] } | null
}

/** The contract's plan, and the share of internal transactions by which 642 (and 659 if so set) was divided. */
export type ClosingPlanResult = ClosingPlan & { internalShare: Share }

/**
 * Steps 3 to 9 of closing a year as readings 25 to 27 and 31 say, in order: 521 to 5111 and 5121, 511 and 611 to 9111, 512 and
 * 612 to 9112, 642 divided between them, 558, 658 and 659 to 9111, and the two results to 4211 and 4212. Every posting has a
 * positive amount (a balance on the unusual side goes the other way round) and no party; classes 5, 6 and 9 come to zero.
 *
 * Nothing is thrown for what people can mend: `faults` says it, and the postings are shown as far as they are known. A plan
 * with faults must not be posted. `externalResult` and `internalResult` are what this plan moves to 421, a profit positive.
 * Without anything to close the postings are empty; whether that is a refusal is the caller's to say.
 */
export function closingPlan(input: ClosingPlanInput): ClosingPlanResult {
  const { regime, turnover } = input
  const state = closingState(input.balances)
  const { splits, faults } = splitDeductions(regime.closing, input.balances, input.deductions, turnover)
  const { deductions } = regime.closing
  const into = input.leafFor ?? itself
  for (const { account, external, internal } of splits) {
    state.move(account, into(deductions.external.to), external, deductions.description)
    state.move(account, into(deductions.internal.to), internal, deductions.description)
  }
  const internalShare = shareFor(input, [...turnover, ...state.transfers])
  const results = takeSteps(input, state, internalShare)
  return {
    year: input.year,
    date: input.date,
    description: fillSentence(regime.closing.description, { year: input.year }),
    postings: state.transfers.map((transfer, index) => ({
      line: index + 1,
      ...transfer,
      debitParty: null,
      creditParty: null,
    })),
    externalResult: results.external,
    internalResult: results.internal,
    open: input.yearEnd === null ? [] : openItems(regime.closing.open, input.yearEnd.balances, input.yearEnd.lastMonth),
    faults: [...faults, ...notLeaves(input, state), ...abnormalParties(input)],
    internalShare,
  }
}

const itself = (account: AccountCode) => account

/** The internal share of 642: net revenue after 521 (B02 10b of 10), clamped to 0..1, or what the co-operative chose. */
function shareFor({ regime, administration }: ClosingPlanInput, afterDeductions: readonly Turnover[]): Share {
  if (administration.by === 'share') return clampedShare(administration.internalPartsPer10000, 10_000)
  const { internal, total } = regime.closing.netRevenue
  return clampedShare(incomeLine(regime, internal, afterDeductions), incomeLine(regime, total, afterDeductions))
}

function takeSteps(input: ClosingPlanInput, state: ClosingState, share: Share): { external: Dong; internal: Dong } {
  const results = { external: 0, internal: 0 }
  const into = input.leafFor ?? itself
  for (const { accounts, except = [], to, internalTo, split, description, result } of input.regime.closing.steps) {
    const left = state.left({ account: accounts, except })
    const isSplit = split === 'administration' || (split === 'incomeTax' && input.splitIncomeTax)
    const internal = new Map(
      isSplit && internalTo !== undefined
        ? shareOf(
            left.map(({ account, balance }) => ({ key: account, amount: balance })),
            share,
          ).map(({ key, part }) => [key, part])
        : [],
    )
    for (const { account, balance } of left) {
      const part = internal.get(account) ?? 0
      state.move(account, into(to), balance - part, description)
      if (internalTo !== undefined) state.move(account, into(internalTo), part, description)
      if (result !== undefined) results[result] -= balance
    }
  }
  return results
}

/** An account with sub-accounts takes no posting: neither as a target nor to clear the balance left on it (reading 37). */
function notLeaves({ isLeaf, nameOf }: ClosingPlanInput, { transfers }: ClosingState): Fault[] {
  const accounts = new Set(transfers.flatMap(({ debit, credit }) => [debit, credit]))
  return [...accounts]
    .filter((account) => !isLeaf(account))
    .toSorted()
    .map((account) => fault({ code: 'account-not-leaf', value: account, data: { account, name: nameOf(account) } }))
}

/** Reading 35: a debit of 336 or 353, a credit of 136 or 141, party by party, has no line and is settled before closing. */
function abnormalParties({ regime, yearEnd, nameOf }: ClosingPlanInput): Fault[] {
  const { debitOnly, creditOnly } = regime.settledBeforeClosing
  const isWrong = ({ account, balance }: LeafPartyBalance): boolean =>
    balance < 0
      ? debitOnly.some((prefix) => isUnder(account, prefix))
      : creditOnly.some((prefix) => balance > 0 && isUnder(account, prefix))
  return (yearEnd?.balances ?? []).filter(isWrong).map(({ account, party, balance }) =>
    fault({
      code: 'balance-abnormal',
      value: account,
      data: { account, name: nameOf(account), party, balance: Math.abs(balance) },
    }),
  )
}
