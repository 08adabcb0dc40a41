import { addDays, daysBetween } from '@shared/domain/civil-date'

/** How many days before the opening each member is told: the law's 3, or more where the charter says so (R16, article 60.1). */
export function noticeSpan(charterDays: number, noticeDays: number): { days: number; charterBelowLaw: boolean } {
  return { days: Math.max(charterDays, noticeDays), charterBelowLaw: charterDays < noticeDays }
}

/** The last day to send the notices of a meeting; the day of sending is not counted (reading 9). */
export function lastNoticeDay(opensOn: string, days: number): string {
  return addDays(opensOn, -days)
}

/** Whether a notice was sent in time. While a meeting is planned a late one is refused; in the hall it is said and minuted, and locks nothing (reading 8). */
export function isNoticeInTime(sentOn: string, opensOn: string, days: number): boolean {
  return daysBetween(sentOn, opensOn) >= days
}

/** What article 60.1 wants of a meeting before its notices go out. */
export type NoticeContents = {
  time: string
  place: string
  form: string
  agenda: readonly string[]
  documents: number
  draftResolution: string
}

/** What a notice lacks: time, place, form and agenda stand in it, documents and the draft resolution are ready (article 60.1). */
export function noticeLacks(contents: NoticeContents): (keyof NoticeContents)[] {
  const lacks: (keyof NoticeContents)[] = []
  if (contents.time.trim() === '') lacks.push('time')
  if (contents.place.trim() === '') lacks.push('place')
  if (contents.form.trim() === '') lacks.push('form')
  if (contents.agenda.length === 0) lacks.push('agenda')
  if (contents.documents === 0) lacks.push('documents')
  if (contents.draftResolution.trim() === '') lacks.push('draftResolution')
  return lacks
}

/**
 * Whether telling a member this way is a notice: on paper or electronically, or another way the charter names; a telephone call is a
 * reminder unless the charter names it (article 60.1, reading 8).
 */
export function isNotice(way: 'paper' | 'electronic' | 'telephone' | 'charter', charterNames: boolean): boolean {
  return way === 'paper' || way === 'electronic' || charterNames
}
