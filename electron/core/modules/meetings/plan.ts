import type { MeetingPlan } from '@shared/contract/meetings'
import type { Fault } from '@shared/contract/refusal'
import { addDays } from '@shared/domain/civil-date'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import { governanceFormOn } from '../../governance/posts-on'
import { officialVotersOn } from '../../governance/meeting'
import { lawOn } from '../../law/law-figures'
import { delegateNumber } from '../../law/meetings/delegates'
import { isNoticeInTime } from '../../law/meetings/notice'
import { askerFaults } from './board-asker'
import { convenerFaults } from './convener'
import { noticeDaysOf } from './notice-days'

/** A plan as it is judged: a new one, or a change of one that is there. */
export type JudgedPlan = Omit<MeetingPlan, 'title' | 'noticesOn'> & { noticesOn?: string | null | undefined }

/** Everything that is wrong with a plan; [] when nothing is. `sameDay` is a change that keeps the day, which is not judged again. */
export function planFaults(context: CallContext, plan: JudgedPlan, { sameDay = false } = {}): Fault[] {
  const form = governanceFormOn(context.book.connection, plan.plannedOn)
  return [
    ...(plan.place === '' ? [fault({ code: 'meeting-place-missing', column: 'place' })] : []),
    ...(isKindOf(plan, form) ? [] : [fault({ code: 'meeting-kind-body', column: 'kind', value: plan.kind })]),
    ...(sameDay ? [] : dayFaults(context, plan)),
    ...delegateFaults(context, plan),
    ...convenerFaults(context, plan, form),
    ...askerFaults(context, plan),
  ]
}

/** A day nearer than the notices allow is refused (R16, article 60.1, reading 8), and one that is over. */
function dayFaults(context: CallContext, plan: JudgedPlan): Fault[] {
  const today = context.today()
  const from = plan.noticesOn ?? today
  const days = noticeDaysOf(context, plan)
  const { plannedOn } = plan
  if (plannedOn < today)
    return [fault({ code: 'meeting-day-over', column: 'plannedOn', value: plannedOn, data: { date: plannedOn } })]
  if (days === null || isNoticeInTime(from, plannedOn, days)) return []
  const data = { date: plannedOn, from, count: days, to: addDays(from, days) }
  return [fault({ code: 'meeting-too-soon', column: 'plannedOn', value: plannedOn, data })]
}

/** A delegate meeting only from 50 official members on (R22, article 57.2). */
function delegateFaults({ book, core }: CallContext, { body, form, plannedOn }: JudgedPlan): Fault[] {
  if (body !== 'generalMeeting' || form === 'plenary') return []
  const count = officialVotersOn(book.connection, plannedOn).length
  const figures = lawOn(core.law, plannedOn)
  const { allowed, article } = delegateNumber(count, figures)
  if (allowed) return []
  const data = { count, limit: figures.delegateMinimumMembers, reason: articleWords(article) }
  return [fault({ code: 'meeting-delegates-too-few-members', column: 'form', data })]
}

/** Which kinds of meetings a body holds (articles 39, 57.1, 65.3): regular general meetings are those of the simplified form. */
function isKindOf({ body, kind, form }: JudgedPlan, governance: 'full' | 'simplified'): boolean {
  if (body === 'foundingConference') return kind === 'founding' && form === 'plenary'
  if (body === 'board')
    return governance === 'full' && form === 'plenary' && (kind === 'regular' || kind === 'extraordinary')
  return kind === 'annual' || kind === 'extraordinary' || (kind === 'regular' && governance === 'simplified')
}
