import { plain } from '../../db/statement'
import { Findings } from './findings'
import type { PostingSums, Sides } from './posting-sums'
import type { PassCheck } from './voucher-pass'

const keptBalances = plain<Record<string, never>, Sides & { account: string; month: number }>(
  'SELECT account, month, debit, credit FROM balance',
)

/** Kept balances by account and month equal the sums of the postings; sums too large to be exact are named. */
export function accountBalances(sums: PostingSums): PassCheck {
  const findings = new Findings('account-balances')
  return {
    findings,
    visit(_voucher, postings) {
      for (const posting of postings) sums.add(posting)
    },
    finish(connection) {
      const kept = new Map(connection.all(keptBalances, {}).map((row) => [`${row.month} ${row.account}`, row]))
      for (const { account, month, debit, credit } of sums.accounts()) {
        const key = `${month} ${account}`
        const row = kept.get(key) ?? { debit: 0, credit: 0 }
        kept.delete(key)
        if (row.debit !== debit || row.credit !== credit) report(findings, account, month, row, { debit, credit })
        if (!Number.isSafeInteger(debit) || !Number.isSafeInteger(credit))
          findings.add('sum-unsafe', { account, value: month })
      }
      const count = kept.size
      // What is left over is kept for accounts and months without a posting.
      for (const { account, month, debit, credit } of kept.values()) {
        if (debit !== 0 || credit !== 0) report(findings, account, month, { debit, credit }, { debit: 0, credit: 0 })
      }
      return findings.result('balances', { count: count + [...sums.accounts()].length })
    },
  }
}

function report(findings: Findings, account: string, month: number, kept: Sides, posted: Sides): void {
  findings.add('balance-differs', {
    account,
    value: month,
    debit: kept.debit,
    credit: kept.credit,
    otherDebit: posted.debit,
    otherCredit: posted.credit,
  })
}
