import { addDays, type CivilDate, lastDayOfMonth } from './civil-date'
import type { DateRange } from './period'

/**
 * What a report covers: a quarter, half a year (six months to June or December), a calendar year, the registration office's year (15/12 of
 * the year before to 14/12, Circular 09/2024/TT-BKHĐT article 6), or a survey, which asks as of a day.
 */
export const reportPeriodKinds = ['quarter', 'halfYear', 'year', 'registrationYear', 'survey'] as const
export type ReportPeriodKind = (typeof reportPeriodKinds)[number]

/** A report's period; `key` names it and sorts within its kind: '2026-Q2', '2026-H1', '2026', '2026-R', '2026-S'. */
export type ReportPeriod = DateRange & { key: string; kind: ReportPeriodKind; year: number; part: number }

const KEY = /^(\d{4})(?:-(Q[1-4]|H[12]|R|S))?$/

/** Reads '2026-H1'; null for what names no period. A survey's days are its whole year. */
export function reportPeriodOf(key: string): ReportPeriod | null {
  const [, digits, rest] = KEY.exec(key) ?? []
  if (digits === undefined) return null
  const year = Number(digits)
  if (year < 1901 || year > 2198) return null
  const part = Number(rest?.slice(1) ?? 0)
  if (rest === undefined) return { key, kind: 'year', year, part, ...months(year, 1, 12) }
  if (rest === 'R') return { key, kind: 'registrationYear', year, part, from: `${year - 1}-12-15`, to: `${year}-12-14` }
  if (rest === 'S') return { key, kind: 'survey', year, part, ...months(year, 1, 12) }
  const size = rest.startsWith('Q') ? 3 : 6
  const kind = size === 3 ? 'quarter' : 'halfYear'
  return { key, kind, year, part, ...months(year, (part - 1) * size + 1, part * size) }
}

/** The key of a kind's period: of a quarter or a half year with its part, 1 to 4 or 1 to 2. */
export function reportPeriodKey(kind: ReportPeriodKind, year: number, part = 1): string {
  const ending = { quarter: `-Q${part}`, halfYear: `-H${part}`, year: '', registrationYear: '-R', survey: '-S' }
  return `${year}${ending[kind]}`
}

/** The same period of the year before. */
export function samePeriodBefore({ kind, year, part }: ReportPeriod): ReportPeriod {
  const key = reportPeriodKey(kind, year - 1, part)
  const before = reportPeriodOf(key)
  if (before === null) throw new RangeError(`There is no report period ${key}.`)
  return before
}

/** The period of a kind that was over last on a day: on 29/11/2026 the half year 2026-H1, the registration year 2025-R. */
export function lastPeriodOver(kind: ReportPeriodKind, on: CivilDate): ReportPeriod {
  const year = Number(on.slice(0, 4))
  const parts = { quarter: [4, 3, 2, 1], halfYear: [2, 1], year: [0], registrationYear: [0], survey: [0] }[kind]
  for (const back of [0, 1])
    for (const part of parts) {
      const found = reportPeriodOf(reportPeriodKey(kind, year - back, part))
      if (found !== null && found.to < on) return found
    }
  throw new RangeError(`No ${kind} was over on ${on}.`)
}

/** The day by which the registration office's yearly update is made: 15 December, the day after its last day (Circular 09/2024/TT-BKHĐT article 6). */
export function registrationUpdateDueOn(year: number): CivilDate {
  return addDays(`${year}-12-14`, 1)
}

function months(year: number, first: number, last: number): DateRange {
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: lastDayOfMonth(year, last) }
}
