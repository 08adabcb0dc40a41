import { monthOf, openingMonth } from '@shared/domain/period'
import { Findings } from './findings'
import { nameOf, type PassCheck } from './voucher-pass'

/** Columns that follow from others and are therefore not in the hash: amount, month, year of the number, each posting's day and month. */
export function voucherFields(book: { firstDay: string; firstYear: number }): PassCheck {
  const findings = new Findings('voucher-fields')
  return {
    findings,
    visit(voucher, postings) {
      const { amount, month, postingDate, date, numberYear } = voucher
      let sum = 0
      let line = 0
      for (const posting of postings) {
        sum += posting.amount
        line += 1
        if (posting.line !== line) findings.add('field-lines', { voucher: nameOf(voucher) })
        if (posting.postingDate !== postingDate || posting.month !== month)
          findings.add('field-posting', { voucher: nameOf(voucher), line })
      }
      if (line === 0) findings.add('field-empty', { voucher: nameOf(voucher) })
      if (sum !== amount) findings.add('field-amount', { voucher: nameOf(voucher), balance: amount, amount: sum })
      const expected = postingDate < book.firstDay ? openingMonth(book.firstYear) : monthOf(postingDate)
      if (month !== expected) findings.add('field-month', { voucher: nameOf(voucher), value: month, expected })
      const year = Math.floor(monthOf(date) / 100)
      if (numberYear !== year)
        findings.add('field-year', { voucher: nameOf(voucher), value: numberYear, expected: year })
    },
    finish: () => findings.result('fields'),
  }
}
