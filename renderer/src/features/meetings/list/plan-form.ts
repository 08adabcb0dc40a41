import type { MeetingPlan } from '@shared/contract/meetings'
import type { CivilDate } from '@shared/domain/civil-date'

/** What is typed of a new meeting. */
export type PlanForm = Omit<MeetingPlan, 'plannedOn' | 'noticesOn' | 'title'> & {
  plannedOn: CivilDate | null
  noticesOn: CivilDate | null
}

/** The plan a form stands for; null while something is missing. */
export function planOf(form: PlanForm): (Omit<PlanForm, 'plannedOn'> & { plannedOn: CivilDate; title: string }) | null {
  const { plannedOn } = form
  if (plannedOn === null || form.place.trim() === '' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(form.startsAtTime))
    return null
  return { ...form, plannedOn, title: '' }
}

/** A time as people type it, '8', '8h30', '830', '08:30', as HH:MM; what is no time stays as it was typed. */
export function readTime(typed: string): string {
  const [, hours, minutes = ''] = /^\s*(\d{1,2})\s*(?:[:hg.]\s*)?(\d{2})?\s*$/i.exec(typed) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return typed
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
