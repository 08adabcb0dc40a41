import { plain } from '../db/statement'
import type { Connection } from '../db/connection'
import { paidCapitalOn } from './capital-changes'

/** A movement of 4111 that the register of members cannot take in, in đồng; or a member whom the postings leave below zero. */
export type CapitalDifference = {
  voucherId: number | null
  number: string
  date: string
  party: string
  amount: number
  reason: 'noParty' | 'notMember' | 'nonContributing' | 'negative'
}

type Stray = Omit<CapitalDifference, 'reason'> & { type: string | null }

const sideOf = (side: 'debit' | 'credit', sign: string) =>
  `SELECT posting.voucherId, number, posting.postingDate AS date, coalesce(${side}Party, '') AS party, ${sign}posting.amount AS amount, member.type
   FROM posting JOIN voucher USING (voucherId) LEFT JOIN member ON member.code = ${side}Party AND (stage NOT IN ('applied', 'rejected') OR leftOn IS NOT NULL)
   WHERE ${side}Account GLOB '4111*' AND posting.postingDate <= @to AND (member.code IS NULL OR member.type = 'nonContributing')`

const strays = plain<{ to: string }, Stray>(`${sideOf('credit', '')} UNION ALL ${sideOf('debit', '-')} ORDER BY 3, 1`)

const members = plain<Record<string, never>, { code: string }>(
  `SELECT code FROM member WHERE stage NOT IN ('applied', 'rejected') OR leftOn IS NOT NULL`,
)

/**
 * Where the register and 4111 do not agree on a day (article 15.1.c): postings that name no member of the register or an associate
 * without capital, unless they cancel each other, and members whom 4111 holds less than nothing of. Empty when they agree.
 */
export function capitalDifferences(connection: Connection, to: string): CapitalDifference[] {
  const found = connection.all(strays, { to })
  const netOf = new Map<string, number>()
  for (const { party, amount } of found) netOf.set(party, (netOf.get(party) ?? 0) + amount)
  const standing = found
    .filter(({ party }) => netOf.get(party) !== 0)
    .map(({ type, ...row }): CapitalDifference => ({ ...row, reason: reasonOf(row.party, type) }))
  const known = new Set(connection.all(members, {}).map(({ code }) => code))
  const below = [...paidCapitalOn(connection, to)]
    .filter(([party, paid]) => paid < 0 && known.has(party))
    .map(([party, amount]): CapitalDifference => ({
      voucherId: null,
      number: '',
      date: to,
      party,
      amount,
      reason: 'negative',
    }))
  return [...standing, ...below]
}

function reasonOf(party: string, type: string | null): CapitalDifference['reason'] {
  if (party === '') return 'noParty'
  return type === null ? 'notMember' : 'nonContributing'
}
