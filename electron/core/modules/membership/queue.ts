import type { WaitingMember } from '@shared/contract/membership'
import type { CallContext } from '../../context'
import { waitingRows } from '../../membership/steps'
import { membershipPath } from './path'

/** Who waits at a step, what is due first; a member is at one step at most. */
export function waitingMembers(context: CallContext): WaitingMember[] {
  const today = context.today()
  const rows = waitingRows(context.book.connection).map(({ code, name, type, stage, date }): WaitingMember => {
    const { next, dueOn } = membershipPath(context, code)
    return { code, name, type, stage, since: date, dueOn, overdue: dueOn !== null && dueOn < today, next }
  })
  return rows.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}
