import type { periods as contract } from '@shared/contract/periods'
import { fiscalYearRange, monthOf } from '@shared/domain/period'
import { writtenWords } from '@shared/text/ledger-words'
import { summaries } from '@shared/text/summaries'
import type { OpenBook } from '../../book-file/open-book'
import { planYear } from '../../closing/plan-period'
import { lockMonth } from '../../ledger/period-lock'
import { postVoucher } from '../../ledger/post'
import { recordClosing } from '../../ledger/year-closing'
import type { Handler } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'

/** What the kind of the closing voucher is: KC, kết chuyển (reading 38). */
const CLOSING_KIND = 'KC'

/** Why a year cannot be closed at all: before the book, closed already, the year before still open, or its last month locked. */
export function refuseUnclosable(book: OpenBook, year: number): void {
  const { memory } = book.ledger
  const range = fiscalYearRange(year, memory.fiscalYearStartMonth)
  if (year < memory.firstYear) refuse({ code: 'year-before-book', value: year, data: { year, from: memory.firstYear } })
  if (memory.closedYears.has(year)) refuse({ code: 'year-already-closed', value: year, data: { year } })
  if (year > memory.firstYear && !memory.closedYears.has(year - 1))
    refuse({ code: 'year-previous-open', value: year, data: { year, other: year - 1 } })
  const month = monthOf(range.to)
  if (memory.locked.has(month)) refuse({ code: 'month-locked', value: range.to, data: { month } })
}

/**
 * Closes a fiscal year: steps 3 to 9 of reading 31 as one voucher on its last day, whose month is locked with it. Refuses with every
 * fault of the plan: deductions of unknown side, balances that must be settled first (readings 26 and 35).
 */
export const closeYear: Handler<(typeof contract)['closeYear']> = (context, { id, year, ...choices }) => {
  const { book, command } = context
  refuseUnclosable(book, year)
  const plan = planYear(book, year, choices)
  refuseAll(plan.faults)
  if (plan.postings.length === 0) refuse({ code: 'nothing-to-close', value: year, data: { year } })
  const posted = postVoucher(
    book.ledger,
    {
      uid: id,
      kind: CLOSING_KIND,
      number: null,
      date: plan.date,
      postingDate: plan.date,
      description: plan.description,
      person: '',
      address: '',
      attachments: '',
      source: 'closing',
      reversesId: null,
      postings: plan.postings,
    },
    command.sequence,
  )
  recordClosing(book.ledger, year, posted.voucherId, JSON.stringify(choices))
  lockMonth(book.ledger, monthOf(plan.date), context.now(), writtenWords.lockedByClosing(year))
  command.summary = summaries.yearClosed(year, posted.number)
  return {
    ...posted,
    postings: plan.postings.length,
    externalResult: plan.externalResult,
    internalResult: plan.internalResult,
  }
}
