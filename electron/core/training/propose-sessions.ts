import type { ProposedSessions, SessionsWanted } from '@shared/contract/courses'
import { addDays, dayOfWeek } from '@shared/domain/civil-date'
import type { HourKind } from '@shared/domain/training'
import type { Connection } from '../db/connection'
import type { Law } from '../law/law-figures'
import { timetableOf } from './timetable'

/** As far ahead as days are looked for. */
const MOST_DAYS = 800
/** As many sessions as are planned at once. */
const MOST_SESSIONS = 500

type Wanted = Pick<SessionsWanted, 'weekdays' | 'minutes' | 'from'>
type Holidays = readonly { date: string; nameVi: string }[]

/**
 * Days from `from` on the weekdays (0 Sunday … 6 Saturday), public holidays left out, until `left` minutes are full: the last session is as
 * long as is still missing. Answers the days with their minutes, and the holidays that were passed over.
 */
export function daysFilling(
  left: number,
  { weekdays, minutes, from }: Wanted,
  holidays: Holidays,
): Pick<ProposedSessions, 'days' | 'skipped'> {
  const days: ProposedSessions['days'] = []
  const skipped: ProposedSessions['skipped'] = []
  let missing = left
  for (let at = 0; at < MOST_DAYS && missing > 0 && days.length < MOST_SESSIONS; at++) {
    const date = addDays(from, at)
    if (!weekdays.includes(dayOfWeek(date))) continue
    const holiday = holidays.find((one) => one.date === date)
    if (holiday !== undefined) {
      skipped.push({ date, name: holiday.nameVi })
      continue
    }
    const length = Math.min(minutes, missing)
    days.push({ date, minutes: length })
    missing -= length
  }
  return { days, skipped }
}

/** The sessions that would fill what the timetable of a class still lacks of a kind of hours of a module. Refuses 'course-unknown'. */
export function proposeSessions(
  connection: Connection,
  law: Law,
  wanted: SessionsWanted,
  today: string,
): ProposedSessions {
  const { hours, sessions } = timetableOf(connection, law, wanted.courseId, today)
  const isAsked = ({ module, kind }: { module: number; kind: HourKind }) =>
    module === wanted.module && kind === wanted.kind
  const planned = hours.find(isAsked)?.plannedMinutes ?? 0
  // Make-up sessions are beside the plan, and each round is planned whole.
  const timetabled = sessions
    .filter((one) => isAsked(one) && one.round === wanted.round && !one.makeUp && one.cancelledReason === null)
    .reduce((sum, { minutes }) => sum + minutes, 0)
  const missingMinutes = Math.max(0, planned - timetabled)
  return { missingMinutes, ...daysFilling(missingMinutes, wanted, law.holidays) }
}
