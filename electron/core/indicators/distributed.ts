import { DistributionResult } from '@shared/contract/distribution'
import { plain } from '../db/statement'
import { flowed, flowOf } from './flows'
import type { PeriodFacts } from './period-facts'
import { memberPart, type Reckoners, summed, type Summand, unknown } from './reckoned'

/** Income of members from what was left after tax: what 421 gave to payables of members, or was paid at once. */
const toMembers = flowOf({ side: 'credit', accounts: ['338', '4111', '111', '112'], contra: ['421'], sign: 1 })

const posted = plain<{ from: string; to: string }, { result: string; sign: 1 | -1 }>(
  `SELECT json_extract(distribution.result, '$.result') AS result, 1 AS sign
     FROM distribution JOIN distributionOutcome USING (distributionId) JOIN voucher USING (voucherId)
     WHERE approved = 1 AND voucher.postingDate BETWEEN @from AND @to
   UNION ALL
   SELECT json_extract(distribution.result, '$.result'), -1
     FROM distribution JOIN distributionOutcome USING (distributionId) JOIN voucher AS reversal ON reversal.reversesId = distributionOutcome.voucherId
     WHERE approved = 1 AND reversal.postingDate BETWEEN @from AND @to`,
)

type Ground = 'use' | 'labour' | 'capital'

/** What members were given on one ground by the distributions posted in the period, less those reversed in it. */
function givenBy(facts: PeriodFacts, ground: Ground): Summand[] {
  const { connection, ledger } = facts.book
  const sums = new Map<string, number>()
  for (const { result, sign } of connection.all(posted, facts.period))
    for (const member of DistributionResult.parse(JSON.parse(result)).members) {
      const amount = ground === 'capital' ? member.capitalInternal + member.capitalExternal : member[ground]
      sums.set(member.code, (sums.get(member.code) ?? 0) + sign * amount)
    }
  return [...sums]
    .filter(([, amount]) => amount !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, amount]) => memberPart({ code, name: ledger.memory.parties.get(code)?.name ?? code }, amount))
}

/**
 * On what ground the income of the period was shared out. What was booked by hand says no ground: while the distributions of the book do not
 * come to all that 421 gave, none of the three is known.
 */
const onGround =
  (ground: Ground): Reckoners[string] =>
  (facts) => {
    if (!facts.hasMovements) return unknown
    const all = (['use', 'labour', 'capital'] as const).flatMap((one) => givenBy(facts, one))
    const known = all.reduce((sum, { amount }) => sum + amount, 0)
    return known === facts.reckoned('results.distributed').value ? summed(givenBy(facts, ground)) : unknown
  }

/** What members were given of the surplus in the period, on the day the distribution was posted (reading 47). */
export const distributionIndicators: Reckoners = {
  'results.distributed': (facts) => flowed(facts, toMembers),
  'results.distributedByUse': onGround('use'),
  'results.distributedByLabour': onGround('labour'),
  'results.distributedByCapital': onGround('capital'),
}
