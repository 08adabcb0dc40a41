import { civilDateOfInstant } from '@shared/domain/civil-date'

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** The time of day of an instant in Viet Nam, '08:47'; with seconds '08:47:14'. */
export function clockOf(instant: string, seconds = false): string {
  return new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(11, seconds ? 19 : 16)
}

/** The instant of a time of day on a civil date in Viet Nam: '2026-03-29', '08:47' -> '2026-03-29T01:47:00.000Z'. */
export function instantOn(date: string, time: string): string {
  return new Date(Date.parse(`${date}T${time}:00.000Z`) - VIETNAM_OFFSET_MS).toISOString()
}

/** A time of day as it is typed, '8:47', '0847' or '8h47'; null for anything else. */
export function readClock(typed: string): string | null {
  const match = /^(\d{1,2})\s*[:h.]?\s*(\d{2})$/i.exec(typed.trim())
  if (match === null) return null
  const [hour, minute] = [Number(match[1]), Number(match[2])]
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}

/** The day of the week of an instant in Viet Nam, 0 for Sunday. */
export function weekdayOf(instant: string): number {
  return new Date(`${civilDateOfInstant(instant)}T00:00:00.000Z`).getUTCDay()
}
