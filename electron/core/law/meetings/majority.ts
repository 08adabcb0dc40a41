import { Decision } from '@shared/contract/meeting-law'
import {
  atLeastPercent,
  type Fraction,
  isLess,
  leastThatReaches,
  moreThanPercent,
  reaches,
  type Threshold,
} from '@shared/domain/threshold'
import type { LawFigures } from '../law-figures'

/**
 * The decisions of article 61.2, which need the special majority: the charter (a), investing or selling (b), the form of governance (c),
 * reorganising, dissolving and bankruptcy (d). `sellDivisibleAsset` is the deal of 20 % of all assets or more (`isLargeDeal`); a
 * smaller one is no matter of article 61.2.
 */
const SPECIAL: readonly Decision[] = [
  'amendCharter',
  'changeGovernanceForm',
  'sellDivisibleAsset',
  'sellIndivisibleAsset',
  'reorganise',
  'dissolve',
]

/** Which majority a decision needs (R21, articles 61.2 and 61.3). */
export function majorityOf(decision: Decision): 'special' | 'ordinary' {
  return SPECIAL.includes(decision) ? 'special' : 'ordinary'
}

type MajorityFigures = Pick<LawFigures, 'specialMajorityPercent' | 'ordinaryMajorityPercent'>

/** The law's own threshold: at least 65 %, or more than 50 %. */
export function lawMajority(decision: Decision, figures: MajorityFigures): Threshold {
  return majorityOf(decision) === 'special'
    ? atLeastPercent(figures.specialMajorityPercent)
    : moreThanPercent(figures.ordinaryMajorityPercent)
}

/** What a charter asks of a decision: a share that is reached when exactly met ('3/4'), or none of its own. */
export type CharterMajorities = Readonly<Partial<Record<Decision, Fraction>>>

/** The decisions for which a charter asks less than the law; there the law's own figure applies (reading 1). */
export function majoritiesBelowLaw(charter: CharterMajorities, figures: MajorityFigures): Decision[] {
  return Decision.options.filter((decision) => {
    const share = charter[decision]
    return share !== undefined && isLess(share, lawMajority(decision, figures))
  })
}

/**
 * What must be reached for a decision: the law's threshold and, where the charter asks for more, the charter's beside it. "More than half"
 * is not relaxed by a charter that says one half.
 */
export function majorityThresholds(
  decision: Decision,
  figures: MajorityFigures,
  charter: CharterMajorities = {},
): Threshold[] {
  const law = lawMajority(decision, figures)
  const own = charter[decision]
  return own === undefined || isLess(own, law) ? [law] : [law, { ...own, strict: false }]
}

/** The votes of one motion. `attending` are all votes of those present, online or by proxy when it was opened. */
export type Votes = { attending: number; for: number; against: number; abstain: number; invalid: number }

/** What became of a motion; `notCast` are the votes of those who were there and gave none. */
export type Outcome = {
  majority: 'special' | 'ordinary'
  base: number
  notCast: number
  needed: number
  passed: boolean
}

/**
 * Whether a motion is passed (R21, articles 61.1 to 61.3, reading 1): the base are all votes of those attending; abstentions, invalid and
 * votes not cast stay in it. Whole numbers are compared: for × 2 > base, for × 100 ≥ base × 65. Of no votes at all nothing is passed.
 */
export function outcomeOf(
  decision: Decision,
  votes: Votes,
  figures: MajorityFigures,
  charter: CharterMajorities = {},
): Outcome {
  const base = votes.attending
  const thresholds = majorityThresholds(decision, figures, charter)
  return {
    majority: majorityOf(decision),
    base,
    notCast: base - votes.for - votes.against - votes.abstain - votes.invalid,
    needed: Math.max(1, ...thresholds.map((threshold) => leastThatReaches(base, threshold))),
    passed: votes.for > 0 && thresholds.every((threshold) => reaches(votes.for, base, threshold)),
  }
}

/**
 * Whether investing in or selling divisible assets is a matter of article 61.2.b: worth 20 % or more of all assets in the latest
 * financial statements. Đồng, compared crosswise.
 */
export function isLargeDeal(value: number, totalAssets: number, assetDealPercent: number): boolean {
  return reaches(value, totalAssets, atLeastPercent(assetDealPercent))
}
