import type { periods as contract } from '@shared/contract/periods'
import { firstDay, fiscalYearOf } from '@shared/domain/period'
import { summaries } from '@shared/text/summaries'
import { unlockMonth } from '../../ledger/period-lock'
import { agreedBy } from '../../people/second-person'
import type { PreparedHandler } from '../../procedure'
import { refuse } from '../../refusal'

/**
 * Opens a locked month again, for a reason that stays in the history. Where the co-operative asks for it a second person agrees with
 * their password; the command's row and its line name both, and the password is in neither.
 */
export const unlock: PreparedHandler<(typeof contract)['unlock']> = {
  prepare: async (context, { id, month, reason, second }) => {
    const agreed = await agreedBy(context, id, second ?? null)
    return {
      recorded: { id, month, reason, ...(agreed === null ? {} : { second: agreed.id }) },
      run: ({ book, command }) => {
        const { memory } = book.ledger
        if (!memory.locked.has(month)) refuse({ code: 'month-not-locked', value: month, data: { month } })
        if (reason.trim() === '') refuse({ code: 'reason-missing', column: 'reason' })
        const year = fiscalYearOf(firstDay(month), memory.fiscalYearStartMonth)
        if (memory.closedYears.has(year)) refuse({ code: 'year-closed', value: month, data: { year } })
        unlockMonth(book.ledger, month)
        command.summary = summaries.monthUnlocked(month, reason.trim(), agreed?.name ?? null)
        return {}
      },
    }
  },
}
