import { addDays, addMonths, type CivilDate, parseCivilDate } from '@shared/domain/civil-date'

/** What a date field allows: the year of '31/12' comes from `today`; both ends are allowed days. */
export type DateLimits = { today: CivilDate; min?: CivilDate | undefined; max?: CivilDate | undefined }

/** What a date field holds. `early` and `late` name the day that is allowed. */
export type DateEntry =
  | { kind: 'empty' }
  | { kind: 'date'; value: CivilDate }
  | { kind: 'fault'; reason: 'unknown' }
  | { kind: 'fault'; reason: 'early' | 'late'; limit: CivilDate }

/** Reads the text of a date field: 31/12/2026, 31122026, 311226, 31/12/26 or 31/12, within the limits. */
export function readDateEntry(text: string, limits: DateLimits): DateEntry {
  if (text.trim() === '') return { kind: 'empty' }
  const value = parseCivilDate(text, { typed: true, today: limits.today })
  if (value === null) return { kind: 'fault', reason: 'unknown' }
  if (limits.min !== undefined && value < limits.min) return { kind: 'fault', reason: 'early', limit: limits.min }
  if (limits.max !== undefined && value > limits.max) return { kind: 'fault', reason: 'late', limit: limits.max }
  return { kind: 'date', value }
}

/**
 * The day an arrow key leads to: up and down by a day, PageUp and PageDown by a month, held at the limits. Null for other
 * keys. From an empty or unreadable field it starts at today.
 */
export function steppedDate(key: string, from: CivilDate | null, limits: DateLimits): CivilDate | null {
  const start = from ?? limits.today
  const stepped = step(key, start)
  if (stepped === null) return null
  if (from === null) return hold(limits.today, limits)
  return hold(stepped, limits)
}

function step(key: string, date: CivilDate): CivilDate | null {
  if (key === 'ArrowUp') return addDays(date, 1)
  if (key === 'ArrowDown') return addDays(date, -1)
  if (key === 'PageUp') return addMonths(date, 1)
  return key === 'PageDown' ? addMonths(date, -1) : null
}

function hold(date: CivilDate, { min, max }: DateLimits): CivilDate {
  if (min !== undefined && date < min) return min
  return max !== undefined && date > max ? max : date
}
