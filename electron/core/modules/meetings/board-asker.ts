import type { MeetingPlan } from '@shared/contract/meetings'
import type { Fault } from '@shared/contract/refusal'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { holdersOf } from '../../governance/posts-on'
import { isOneThird } from '../../law/meetings/petition'
import type { JudgedPlan } from './plan'

/** One in so many of the members of the board may ask for its meeting (article 65.4.d). */
const ASKERS_ONE_IN = 3

const isAsked = ({ body, kind }: Pick<MeetingPlan, 'body' | 'kind'>): boolean =>
  body === 'board' && kind === 'extraordinary'

/** Who asked, as it is kept: of an extraordinary meeting of the board alone, with their number where members of the board asked. */
export function askedFor(
  plan: Pick<MeetingPlan, 'body' | 'kind' | 'askedBy' | 'askers'>,
): Pick<MeetingTable, 'askedBy' | 'askers'> {
  const askedBy = isAsked(plan) ? (plan.askedBy ?? null) : null
  return { askedBy, askers: askedBy === 'boardMembers' ? (plan.askers ?? null) : null }
}

/**
 * The board meets beside its regular meetings when one of those of article 65.4 asks: its chair, the director, the head of the supervisors, or
 * at least one third of its members, of whom it is judged by their number on the day of the meeting.
 */
export function askerFaults({ book }: CallContext, plan: JudgedPlan): Fault[] {
  if (!isAsked(plan)) return []
  const { askedBy = null, askers = null, plannedOn } = plan
  if (askedBy === null)
    return [fault({ code: 'meeting-asker-missing', column: 'askedBy', data: { reason: articleWords('65.4') } })]
  if (askedBy !== 'boardMembers') return []
  const members = holdersOf(book.connection, 'boardMember', plannedOn).length
  if (askers !== null && isOneThird(askers, members, ASKERS_ONE_IN) && askers <= members) return []
  const data = { count: askers ?? 0, limit: members, reason: articleWords('65.4.d') }
  return [fault({ code: 'meeting-askers-too-few', column: 'askers', data })]
}
