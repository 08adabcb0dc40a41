import type { DistributionSide } from '@shared/contract/distribution'
import type { Dong } from '@shared/domain/money'
import type { FundParts } from './funds'
import type { Sides } from './order'

/** Undistributed profit of each side (Circular 71/2024/TT-BTC, account 421). */
export const profitAccounts: Readonly<Record<DistributionSide, string>> = { external: '4211', internal: '4212' }
/** The indivisible fund (account 442). */
export const INDIVISIBLE_FUND_ACCOUNT = '4421'
/** What members are to be paid (accounts 421, 338). */
export const MEMBERS_PAYABLE_ACCOUNT = '338'
/** Income tax withheld, when it is paid: Nợ 338, Có 3338. */
export const WITHHELD_TAX_ACCOUNT = '3338'

export type DistributionPosting = { debit: string; credit: string; amount: Dong }

/** What is taken from 421. */
export type Taken = {
  indivisible: Sides
  funds: readonly FundParts[]
  members: Sides
  /** Undistributed profit of one side that covers the loss of the other, from the side that is named. */
  cover: Sides
}

/**
 * The postings of a distribution by their accounts, each pair once, zeros left out: 421 of the side → 4421, 418, 3531, 3532, 338
 * (Circular 71/2024/TT-BTC, account 421). The side that bears the other's loss gives it what is not distributed.
 */
export function distributionPostings({ indivisible, funds, members, cover }: Taken): DistributionPosting[] {
  const pairs: [Sides, string][] = [
    [indivisible, INDIVISIBLE_FUND_ACCOUNT],
    ...funds.map(({ fund, parts }): [Sides, string] => [parts, fund.account]),
    [members, MEMBERS_PAYABLE_ACCOUNT],
  ]
  const postings = pairs.flatMap(([sides, credit]) =>
    (['internal', 'external'] as const).map((side) => ({ debit: profitAccounts[side], credit, amount: sides[side] })),
  )
  postings.push(
    { debit: profitAccounts.internal, credit: profitAccounts.external, amount: cover.internal },
    { debit: profitAccounts.external, credit: profitAccounts.internal, amount: cover.external },
  )
  const merged = new Map<string, DistributionPosting>()
  for (const posting of postings) {
    const key = `${posting.debit} ${posting.credit}`
    const before = merged.get(key)?.amount ?? 0
    if (posting.amount > 0) merged.set(key, { ...posting, amount: before + posting.amount })
  }
  return [...merged.values()]
}
