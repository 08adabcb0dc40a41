import type { periods as contract } from '@shared/contract/periods'
import { firstDay, monthOf } from '@shared/domain/period'
import { summaries } from '@shared/text/summaries'
import { planYear } from '../../closing/plan-period'
import { lockMonth } from '../../ledger/period-lock'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { closeYear, refuseUnclosable } from './close-year'
import { listPeriods } from './list'
import { undoClose } from './undo-close'
import { unlock } from './unlock'

export const periods = {
  list: (context) => listPeriods(context.book, context.today()),

  lock: (context, { month, reason }) => {
    const { book, command } = context
    refuseMonthBeforeBook(book.ledger.firstDay, month)
    if (book.ledger.memory.locked.has(month)) refuse({ code: 'month-already-locked', value: month, data: { month } })
    lockMonth(book.ledger, month, context.now(), reason.trim())
    command.summary = summaries.monthLocked(month)
    return {}
  },

  unlock,

  closingPlan: ({ book }, { year, ...choices }) => {
    refuseUnclosable(book, year)
    return planYear(book, year, choices)
  },

  closeYear,
  undoClose,
} satisfies HandlersOf<typeof contract>

function refuseMonthBeforeBook(first: string, month: number): void {
  if (month % 100 < 1 || month % 100 > 12) refuse({ code: 'input-invalid', column: 'month', value: month })
  if (month < monthOf(first))
    refuse({ code: 'date-before-book', value: month, data: { date: firstDay(month), from: first } })
}
