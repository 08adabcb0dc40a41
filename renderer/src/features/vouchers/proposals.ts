import type { Suggestion } from '@shared/contract/vouchers'
import { isOffBalance } from '@shared/domain/account-code'
import type { Dong } from '@shared/domain/money'
import type { ChooserBoosts } from '../../ui/chooser-index'
import type { Line } from './draft'

/** What stands in grey italics in the empty fields of a line; it counts only when Enter takes it. */
export type LineProposals = {
  description: string | null
  debit: string | null
  credit: string | null
  debitParty: string | null
  creditParty: string | null
  amount: Dong | null
}

/** What proposals are made from. */
export type ProposalFacts = {
  line: Line
  /** The line above; null for the first. */
  above: Line | null
  /** The voucher's own words. */
  description: string
  /** The party that the person above the lines is; null when the name names none, or several. */
  personParty: string | null
  /** The accounts a voucher of this kind usually has. */
  kind: { debit: string | null; credit: string | null }
  /** What was posted before under like words, best first; the words they were asked by. */
  suggestions: readonly Suggestion[]
  askedWords: string
  wantsParty: (account: string) => boolean
}

/**
 * The suggestion that agrees with the accounts already in the line: the one about the same party before the most used one;
 * null when none does.
 */
export function fittingSuggestion(
  line: Line,
  suggestions: readonly Suggestion[],
  personParty: string | null,
): Suggestion | null {
  const fits = (typed: string | null, was: string | null) => typed === null || typed === was
  const fitting = suggestions.filter((one) => fits(line.debit, one.debit) && fits(line.credit, one.credit))
  const party = line.debitParty ?? line.creditParty ?? personParty
  const same = party === null ? undefined : fitting.find((one) => one.debitParty === party || one.creditParty === party)
  return same ?? fitting[0] ?? null
}

/**
 * Proposes for the empty fields of a line: accounts from what was posted before, else from the line above, else the kind's
 * own; a party only with the account it belongs to; an amount only when words say what is paid, and the same party paid it.
 */
export function proposalsFor(facts: ProposalFacts): LineProposals {
  const { line, above, description, kind, suggestions, askedWords } = facts
  const before = fittingSuggestion(line, suggestions, facts.personParty)
  // An off-balance account stands alone on its side (Circular 71/2024, appendix I).
  const alone = [line.debit, line.credit].some((code) => code !== null && isOffBalance(code))
  const account = (side: 'debit' | 'credit') =>
    line[side] === null && !alone ? (before?.[side] ?? above?.[side] ?? kind[side]) : null
  const debit = account('debit')
  const credit = account('credit')
  const debitParty = partyFor('debit', line.debit ?? debit, before, facts)
  const creditParty = partyFor('credit', line.credit ?? credit, before, facts)
  // What somebody else paid says nothing about this amount.
  const sameParties =
    before?.debitParty === (line.debitParty ?? debitParty) && before.creditParty === (line.creditParty ?? creditParty)
  const amountOpen = line.amount === null && line.unreadAmount === '' && askedWords !== '' && sameParties
  return {
    description: line.description === '' && description.trim() !== '' ? description.trim() : null,
    debit,
    credit,
    debitParty,
    creditParty,
    amount: amountOpen ? (before?.amount ?? null) : null,
  }
}

function partyFor(
  side: 'debit' | 'credit',
  account: string | null,
  before: Suggestion | null,
  { line, above, personParty, wantsParty }: ProposalFacts,
): string | null {
  const field = `${side}Party` as const
  if (line[field] !== null || account === null || !wantsParty(account)) return null
  // A bank account is the co-operative's own: who pays or receives is the party of the other side.
  if (personParty !== null && !account.startsWith('112')) return personParty
  if (above?.[side] === account && above[field] !== null) return above[field]
  return before?.[side] === account ? before[field] : null
}

/** What taking a suggestion as a whole puts into a line: everything it knows, over what stood there. */
export function takenFrom(suggestion: Suggestion, line: Line): Partial<Line> {
  return {
    debit: suggestion.debit,
    credit: suggestion.credit,
    debitParty: suggestion.debitParty,
    creditParty: suggestion.creditParty,
    amount: suggestion.amount,
    unreadAmount: '',
    ...(line.description === '' ? {} : { description: line.description }),
  }
}

/** The accounts or parties of one field that were used before, to stand first in its list with how often. */
export function boostsFor(
  field: 'debit' | 'credit' | 'debitParty' | 'creditParty',
  suggestions: readonly Suggestion[],
  reason: (times: number) => string,
): ChooserBoosts {
  const times = new Map<string, number>()
  for (const suggestion of suggestions) {
    const code = suggestion[field]
    if (code !== null) times.set(code, (times.get(code) ?? 0) + suggestion.timesUsed)
  }
  return new Map([...times].map(([code, count]) => [code, { reason: reason(count), weight: count }]))
}
