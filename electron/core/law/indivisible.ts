import { atLeast } from './internal-ratio'

/** A posting as the rules on what is never divided see it. */
export type IndivisiblePosting = {
  debit: string | null
  credit: string | null
  /** Whether either side names a member. */
  namesMember: boolean
}

/** What a posting would do with the indivisible fund (442) or the indivisible assets (212). */
export type IndivisibleFinding = {
  outcome: 'refused' | 'warned'
  rule: 'distributed' | 'invested' | 'reduced' | 'sold'
}

const FUND = '442'
const ASSETS = '212'
/** Financial investments other than deposits: shares in enterprises (Circular 71/2024/TT-BTC). */
const INVESTMENTS = '1218'
/** What pays or is owed to somebody. */
const PAYS = ['111', '112', '131', '138', '331', '334', '338']

/**
 * What the law says of a posting on 442 or 212 (R35). Clearly forbidden, and refused: taking the fund to a member or to members' capital
 * (article 87.1: not divided while the co-operative goes on), and founding or buying into an enterprise with the fund or the assets
 * (articles 81.5.b, 82.4.b). Warned: any other fall of the fund that does not form an indivisible asset, and giving up such an asset,
 * which needs an appraisal and the general meeting (articles 77.3, 88.3.c, 61.2.b), of which no posting tells. Null for the rest.
 */
export function indivisiblePosting({ debit, credit, namesMember }: IndivisiblePosting): IndivisibleFinding | null {
  const fundFalls = debit?.startsWith(FUND) === true && credit?.startsWith(FUND) !== true
  const assetsFall = credit?.startsWith(ASSETS) === true && debit?.startsWith(ASSETS) !== true
  const invests = debit?.startsWith(INVESTMENTS) === true
  if (invests && (credit?.startsWith(FUND) || assetsFall)) return { outcome: 'refused', rule: 'invested' }
  if (fundFalls) {
    const toMember = credit?.startsWith('4111') || (namesMember && PAYS.some((prefix) => credit?.startsWith(prefix)))
    if (toMember) return { outcome: 'refused', rule: 'distributed' }
    // Its own assets: written down with their depreciation, or given up with them.
    return credit?.startsWith(ASSETS) || credit?.startsWith('2142')
      ? sold(assetsFall)
      : { outcome: 'warned', rule: 'reduced' }
  }
  return sold(assetsFall && debit?.startsWith('2142') !== true)
}

function sold(falls: boolean): IndivisibleFinding | null {
  return falls ? { outcome: 'warned', rule: 'sold' } : null
}

/**
 * What a sale of indivisible assets still lacks (R35): a valuation by an appraisal organisation that the meeting or the board accepted
 * (article 77.3), and at least 65 % of the votes of those attending and voting (article 61.2.b). Empty when it may go on.
 */
export function missingToSellIndivisible(
  sale: { appraised: boolean; appraisalAccepted: boolean; votesFor: number; votesPresent: number },
  specialMajorityPercent: number,
): ('appraisal' | 'appraisalAccepted' | 'majority')[] {
  const { appraised, appraisalAccepted, votesFor, votesPresent } = sale
  return [
    ...(appraised ? [] : (['appraisal'] as const)),
    ...(appraised && !appraisalAccepted ? (['appraisalAccepted'] as const) : []),
    ...(votesPresent > 0 && atLeast(votesFor, votesPresent, specialMajorityPercent) ? [] : (['majority'] as const)),
  ]
}
