import type { GovernanceForm } from '@shared/contract/books'
import type { MeetingBody, MeetingConvener, MeetingKind, MeetingPlan } from '@shared/contract/meetings'
import type { CivilDate } from '@shared/domain/civil-date'

/** What is typed of a new meeting. */
export type PlanForm = Omit<MeetingPlan, 'plannedOn' | 'noticesOn' | 'title'> & {
  plannedOn: CivilDate | null
  noticesOn: CivilDate | null
}

/** The kinds of meetings a body holds (articles 39, 57.1, 65.3). */
export function kindsOf(body: MeetingBody, governance: GovernanceForm): readonly MeetingKind[] {
  if (body === 'foundingConference') return ['founding']
  if (body === 'board') return ['regular', 'extraordinary']
  return governance === 'full' ? ['annual', 'extraordinary'] : ['annual', 'regular', 'extraordinary']
}

/** Who may convene a meeting of a body, the usual one first (articles 39, 59, 67.2.d). */
export function convenersOf(body: MeetingBody, governance: GovernanceForm): readonly MeetingConvener[] {
  if (body === 'foundingConference') return ['members']
  if (body === 'board') return ['chairperson']
  return governance === 'full'
    ? ['board', 'chairperson', 'supervisors', 'members']
    : ['director', 'supervisors', 'members']
}

/** What another body changes in a plan: its own first kind and convener, no delegates. */
export function bodyChange(body: MeetingBody, governance: GovernanceForm): Partial<PlanForm> {
  const [kind = 'annual'] = kindsOf(body, governance)
  const [convener = 'board'] = convenersOf(body, governance)
  return { body, kind, convener, form: 'plenary', requestId: null, askedBy: null, askers: null }
}

/** Whether somebody of article 65.4 must have asked for it: an extraordinary meeting of the board. */
export function isAsked({ body, kind }: Pick<PlanForm, 'body' | 'kind'>): boolean {
  return body === 'board' && kind === 'extraordinary'
}

/** The plan a form stands for; null while something is missing. */
export function planOf(form: PlanForm): (Omit<PlanForm, 'plannedOn'> & { plannedOn: CivilDate; title: string }) | null {
  const { plannedOn } = form
  const startsAtTime = readTime(form.startsAtTime)
  if (isAsked(form) && (form.askedBy == null || (form.askedBy === 'boardMembers' && form.askers == null))) return null
  if (plannedOn === null || form.place.trim() === '' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAtTime)) return null
  return { ...form, startsAtTime, plannedOn, title: '' }
}

/** A time as people type it, '8', '8h30', '830', '08:30', as HH:MM; what is no time stays as it was typed. */
export function readTime(typed: string): string {
  const [, hours, minutes = ''] = /^\s*(\d{1,2})\s*(?:[:hg.]\s*)?(\d{2})?\s*$/i.exec(typed) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return typed
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
