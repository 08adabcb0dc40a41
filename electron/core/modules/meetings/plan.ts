import type { MeetingPlan } from '@shared/contract/meetings'
import type { Fault } from '@shared/contract/refusal'
import { addDays } from '@shared/domain/civil-date'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import { lawOn } from '../../law/law-figures'
import { charterOn } from '../../membership/charter'

/** The days before a meeting by which its notices must be sent: the law's, or the charter's where it asks for more (article 60.1). */
export function noticeDaysFor({ book, core }: CallContext, date: string): number {
  return Math.max(lawOn(core.law, date).noticeDays, charterOn(book.connection, date).noticeDays)
}

/** Everything that is wrong with a plan; [] when nothing is. */
export function planFaults(context: CallContext, plan: MeetingPlan): Fault[] {
  const faults: Fault[] = []
  if (plan.place === '') faults.push(fault({ code: 'meeting-place-missing', column: 'place' }))
  if (!isKindOf(plan, context.book.profile.governanceForm))
    faults.push(fault({ code: 'meeting-kind-body', column: 'kind', value: plan.kind }))
  const from = plan.noticesOn ?? context.today()
  const count = plan.body === 'generalMeeting' ? noticeDaysFor(context, from) : 0
  const first = addDays(from, count)
  if (plan.plannedOn < first)
    faults.push(
      fault({
        code: 'meeting-too-soon',
        column: 'plannedOn',
        value: plan.plannedOn,
        data: { date: plan.plannedOn, from, count, to: first },
      }),
    )
  return faults
}

/** Which kinds of meetings a body holds (articles 39, 57.1, 65.3): regular general meetings are those of the simplified form. */
function isKindOf({ body, kind, form }: MeetingPlan, governance: 'full' | 'simplified'): boolean {
  if (body === 'foundingConference') return kind === 'founding' && form === 'plenary'
  if (body === 'board')
    return governance === 'full' && form === 'plenary' && (kind === 'regular' || kind === 'extraordinary')
  return kind === 'annual' || kind === 'extraordinary' || (kind === 'regular' && governance === 'simplified')
}
