import { minutesWords } from '@shared/text/minutes-paper'

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** The time of day of an instant in Viet Nam as minutes write it: '08 giờ 05'. */
export function clockOf(instant: string): string {
  const clock = new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString()
  return minutesWords.clock(clock.slice(11, 13), clock.slice(14, 16))
}
