import type { calendar as contract } from '@shared/contract/calendar'
import { mayDo } from '@shared/contract/permission'
import { addMonths } from '@shared/domain/civil-date'
import { gatherDue } from '../../governance/due/gather'
import type { HandlersOf } from '../../procedure'

/** The span that is told unless one is asked for, in months before and after today. */
const MONTHS_BEFORE = 1
const MONTHS_AFTER = 12

export const calendar = {
  due: (context, { from, to }) => {
    const { book, core, user } = context
    const today = context.today()
    const span = { from: from ?? addMonths(today, -MONTHS_BEFORE), to: to ?? addMonths(today, MONTHS_AFTER) }
    const items = gatherDue({ book, law: core.law, today, ...span }, (permission) => mayDo(user.role, permission))
    return { today, ...span, items }
  },
} satisfies HandlersOf<typeof contract>
