import { indicatorWords as words } from '@shared/text/indicators'
import { lawOn } from '../law/law-figures'
import { type CapitalStanding, capitalStandings } from '../membership/capital-standing'
import { charterOn } from '../membership/charter'
import { byParty, sheetLines } from './balances'
import type { PeriodFacts } from './period-facts'
import { indicatorPart, memberPart, quotient, ratioOf, reckonedFrom, type Reckoners, summed, unknown } from './reckoned'

const standingsAt = new WeakMap<PeriodFacts, readonly CapitalStanding[]>()

/** Everybody's capital on the last day; asked for by several figures and read once. */
function capitalAt(facts: PeriodFacts): readonly CapitalStanding[] {
  const known = standingsAt.get(facts)
  if (known !== undefined) return known
  const { book, law, period } = facts
  const charter = charterOn(book.connection, period.to)
  const found = capitalStandings(book.connection, period.to, { figures: lawOn(law, period.to), charter })
  standingsAt.set(facts, found)
  return found
}

/** Pledges count in the charter capital of those who contribute (readings 43, article 74). */
const pledging = (facts: PeriodFacts) =>
  capitalAt(facts).filter(({ type, pledged }) => type !== 'nonContributing' && pledged !== 0)

/** Capital of members and what the co-operative owns and owes on the last day. */
export const capitalIndicators: Reckoners = {
  'capital.charterPledged': (facts) =>
    summed(pledging(facts).map((one) => memberPart(one, one.pledged, words.part.pledged))),
  'capital.charterPaid': (facts) => (facts.hasBalances ? byParty(facts, '4111', 'credit') : unknown),
  'capital.contributors': (facts) =>
    facts.hasBalances
      ? summed(
          capitalAt(facts)
            .filter(({ paid }) => paid > 0)
            .map((one) => memberPart(one, 1)),
        )
      : unknown,
  'capital.shareAverage': (facts) =>
    ratioOf(facts, { numerator: 'capital.charterPaid', denominator: 'capital.contributors', as: 'average' }),
  'capital.shareLargest': (facts) => {
    const members = pledging(facts)
    const [first, ...others] = members
    if (first === undefined) return unknown
    const largest = others.reduce((most, one) => (one.pledged > most.pledged ? one : most), first)
    const total = facts.reckoned('capital.charterPledged').value ?? 0
    return reckonedFrom(quotient(largest.pledged, total, 'share'), [
      memberPart(largest, largest.pledged, words.part.pledged),
      indicatorPart(facts, 'capital.charterPledged'),
    ])
  },
  'capital.associateShare': (facts) => {
    const associates = pledging(facts).filter(({ type }) => type === 'contributing')
    const part = associates.reduce((sum, { pledged }) => sum + pledged, 0)
    const total = facts.reckoned('capital.charterPledged').value ?? 0
    return reckonedFrom(quotient(part, total, 'share'), [
      ...associates.map((one) => memberPart(one, one.pledged, words.part.pledged)),
      indicatorPart(facts, 'capital.charterPledged'),
    ])
  },
  'capital.total': (facts) => sheetLines(facts, { code: '500' }),
  'capital.equity': (facts) => sheetLines(facts, { code: '400' }),
  'capital.debt': (facts) => sheetLines(facts, { code: '300' }),
  'capital.currentAssets': (facts) =>
    sheetLines(facts, { code: '200' }, { code: '150', sign: -1 }, { code: '160', sign: -1 }),
  'capital.fixedAssets': (facts) => sheetLines(facts, { code: '150' }),
  'capital.indivisibleAssets': (facts) => sheetLines(facts, { code: '160' }),
  'capital.indivisibleFund': (facts) => sheetLines(facts, { code: '440' }),
  'credit.borrowings': (facts) => byParty(facts, '341', 'credit'),
  'credit.internalLending': (facts) => byParty(facts, '13211', 'debit'),
}
