import { plain } from '../../db/statement'
import { Findings } from './findings'
import type { PostingSums, Sides } from './posting-sums'
import type { PassCheck } from './voucher-pass'

type KeptPartyBalance = Sides & { account: string; party: string; month: number }

export const keptPartyBalances = plain<Record<string, never>, KeptPartyBalance>(
  'SELECT account, party, month, debit, credit FROM partyBalance',
)

/** Kept balances by account, party and month equal the sums of the postings, which `accountBalances` has added up. */
export function partyBalances(sums: PostingSums): PassCheck {
  const findings = new Findings('party-balances')
  const report = ({ account, party, month, debit, credit }: KeptPartyBalance, posted: Sides) =>
    findings.add('party-balance-differs', {
      account,
      party: party === '' ? '—' : party,
      value: month,
      debit,
      credit,
      otherDebit: posted.debit,
      otherCredit: posted.credit,
    })
  return {
    findings,
    visit() {},
    finish(connection) {
      let count = 0
      const met = new Set<Sides>()
      for (const row of connection.iterate(keptPartyBalances, {})) {
        count += 1
        const posted = sums.ofParty(row.account, row.party, row.month)
        if (posted) met.add(posted)
        if (row.debit !== (posted?.debit ?? 0) || row.credit !== (posted?.credit ?? 0))
          report(row, posted ?? { debit: 0, credit: 0 })
      }
      for (const posted of sums.parties()) {
        const sides = sums.ofParty(posted.account, posted.party, posted.month)
        if (sides && !met.has(sides) && (posted.debit !== 0 || posted.credit !== 0))
          report({ ...posted, debit: 0, credit: 0 }, posted)
      }
      return findings.result('party-balances', { count })
    },
  }
}
