import type { Suggestion } from '@shared/contract/vouchers'
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

/** The first suggestion that agrees with the accounts already in the line; null when none does. */
export function fittingSuggestion(line: Line, suggestions: readonly Suggestion[]): Suggestion | null {
  const fits = (typed: string | null, was: string | null) => typed === null || typed === was
  return suggestions.find((one) => fits(line.debit, one.debit) && fits(line.credit, one.credit)) ?? null
}

/**
 * Proposes for the empty fields of a line: accounts from what was posted before, else from the line above, else the kind's
 * own; a party only with the account it belongs to; an amount only when words say what is paid.
 */
export function proposalsFor(facts: ProposalFacts): LineProposals {
  const { line, above, description, kind, suggestions, askedWords } = facts
  const before = fittingSuggestion(line, suggestions)
  const account = (side: 'debit' | 'credit') =>
    line[side] === null ? (before?.[side] ?? above?.[side] ?? kind[side]) : null
  const debit = account('debit')
  const credit = account('credit')
  return {
    description: line.description === '' && description.trim() !== '' ? description.trim() : null,
    debit,
    credit,
    debitParty: partyFor('debit', line.debit ?? debit, before, facts),
    creditParty: partyFor('credit', line.credit ?? credit, before, facts),
    amount: line.amount === null && line.unreadAmount === '' && askedWords !== '' ? (before?.amount ?? null) : null,
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
