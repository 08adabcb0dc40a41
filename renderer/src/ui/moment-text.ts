import { civilDateOfInstant, formatCivilDate } from '@shared/domain/civil-date'

const HOUR = 3_600_000
const VIETNAM_OFFSET_HOURS = 7

/**
 * An instant (ISO text with a zone) as people in Viet Nam read it: '2026-01-15T00:42:10Z' -> '15/01/2026 07:42'.
 * Throws RangeError when it is no instant.
 */
export function momentText(instant: string): string {
  const date = formatCivilDate(civilDateOfInstant(instant))
  const time = new Date(Date.parse(instant) + VIETNAM_OFFSET_HOURS * HOUR).toISOString().slice(11, 16)
  return `${date} ${time}`
}
