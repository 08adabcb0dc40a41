import type { RollUpColumn } from '@shared/contract/hub/roll-ups'

/** What a table shows where nobody has chosen: who is in it, what they put in, what came of it, who lives by it. */
const BASIC: readonly string[] = [
  'members.total',
  'members.female',
  'capital.charterPaid',
  'capital.total',
  'results.revenue',
  'results.internalRatio',
  'results.profitBeforeTax',
  'results.isLoss',
  'income.regularWorkerMonthly',
  'labour.total',
  'labour.compulsoryInsurance',
  'cadres.total',
]

/** Sets of columns: the basic ones, those a person chose, and each part of the dictionary. */
export const columnSets = [
  'basic',
  'chosen',
  'identity',
  'members',
  'capital',
  'results',
  'income',
  'labour',
  'cadres',
  'chain',
  'technology',
  'products',
  'support',
  'credit',
  'governance',
] as const
export type ColumnSet = (typeof columnSets)[number]

/** The codes of a set in the dictionary's order, none where the dictionary has none of them; `chosen` is what the person chose. */
export function codesOf(
  set: ColumnSet,
  all: readonly Pick<RollUpColumn, 'code'>[],
  chosen: readonly string[],
): string[] {
  const codes = all.map(({ code }) => code)
  if (set === 'basic') return codes.filter((code) => BASIC.includes(code))
  if (set === 'chosen') return codes.filter((code) => chosen.includes(code))
  return codes.filter((code) => code.startsWith(`${set}.`))
}
