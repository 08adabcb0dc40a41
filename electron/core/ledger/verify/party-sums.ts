import type { VerificationCheck } from '@shared/contract/verification'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { Findings } from './findings'

type Apart = { account: string; month: number; debit: number; credit: number; partyDebit: number; partyCredit: number }

const apart = plain<Record<string, never>, Apart>(
  `SELECT account, month, sum(debit) AS debit, sum(credit) AS credit, sum(partyDebit) AS partyDebit, sum(partyCredit) AS partyCredit FROM (
     SELECT account, month, debit, credit, 0 AS partyDebit, 0 AS partyCredit FROM balance
     UNION ALL
     SELECT account, month, 0, 0, debit, credit FROM partyBalance
   ) GROUP BY account, month HAVING sum(debit) <> sum(partyDebit) OR sum(credit) <> sum(partyCredit)`,
)

/** Kept balances by party add up to the kept balance of their account, month by month ("no party" is a party). */
export function checkPartySums(connection: Connection): VerificationCheck {
  const findings = new Findings('party-balances-against-accounts')
  for (const { account, month, debit, credit, partyDebit, partyCredit } of connection.all(apart, {})) {
    findings.add('party-sum-differs', {
      account,
      value: month,
      debit,
      credit,
      otherDebit: partyDebit,
      otherCredit: partyCredit,
    })
  }
  return findings.result('party-sums')
}
