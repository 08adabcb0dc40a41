import type { SessionEntry } from '@shared/contract/courses'
import type { CivilDate } from '@shared/domain/civil-date'
import { clockText, readClock } from '@shared/domain/clock'
import type { HourKind } from '@shared/domain/training'

/** What is typed of a session. */
export type SessionForm = {
  module: number
  round: number
  kind: HourKind
  makeUp: boolean
  date: CivilDate | null
  start: string
  minutes: string
  trainerId: string | null
  room: string
}

/** Typed minutes of a session: 1 to 720; null for anything else. */
export function readMinutes(typed: string): number | null {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return minutes >= 1 && minutes <= 720 ? minutes : null
}

/** The session as the core takes it; null while day, time or length are missing. */
export function sessionOf({ date, start, minutes, ...rest }: SessionForm): SessionEntry | null {
  const [startMinute, length] = [readClock(start), readMinutes(minutes)]
  return date === null || startMinute === null || length === null
    ? null
    : { ...rest, date, startMinute, minutes: length }
}

/** A session as it is typed. */
export function typedSession({ startMinute, minutes, ...rest }: SessionEntry): SessionForm {
  const { module, round, kind, makeUp, date, trainerId, room } = rest
  return { module, round, kind, makeUp, date, trainerId, room, start: clockText(startMinute), minutes: String(minutes) }
}

/** From when to when a session is: '08:00–11:00'. */
export function spanText({ startMinute, minutes }: { startMinute: number; minutes: number }): string {
  return `${clockText(startMinute)}–${clockText(Math.min(1439, startMinute + minutes))}`
}
