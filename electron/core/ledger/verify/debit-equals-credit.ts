import { isOffBalance } from '@shared/domain/account-code'
import { plain } from '../../db/statement'
import { Findings } from './findings'
import { nameOf, type PassCheck } from './voucher-pass'

const monthsApart = plain<Record<string, never>, { month: number; debit: number; credit: number }>(
  `SELECT month, sum(debit) AS debit, sum(credit) AS credit FROM balance WHERE account NOT LIKE '0%' GROUP BY month HAVING sum(debit) <> sum(credit)`,
)

/**
 * Debit equals credit: a posting has two sides, except class 0 and opening balances, whose sides are equal in total voucher by
 * voucher; and the kept balances of every month agree.
 */
export function debitEqualsCredit(): PassCheck {
  const findings = new Findings('debit-equals-credit')
  return {
    findings,
    visit(voucher, postings) {
      let debit = 0
      let credit = 0
      for (const { line, debitAccount, creditAccount, amount } of postings) {
        if (debitAccount !== null && creditAccount !== null) continue
        const account = debitAccount ?? creditAccount ?? ''
        if (account !== '' && isOffBalance(account)) continue
        if (account === '' || voucher.month % 100 !== 0)
          findings.add('sides-missing', { voucher: nameOf(voucher), line, account })
        else if (debitAccount !== null) debit += amount
        else credit += amount
      }
      if (debit !== credit) findings.add('sides-opening', { voucher: nameOf(voucher), debit, credit })
    },
    finish(connection) {
      for (const { month, debit, credit } of connection.all(monthsApart, {}))
        findings.add('sides-month', { value: month, debit, credit })
      return findings.result('sides')
    },
  }
}
