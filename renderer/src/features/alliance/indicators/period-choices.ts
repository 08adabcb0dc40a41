import type { CivilDate } from '@shared/domain/civil-date'
import { lastPeriodOver, type ReportPeriod, reportPeriodKey, reportPeriodOf } from '@shared/domain/report-period'

/** The kinds of period the indicators are looked at by. */
export const shownKinds = ['quarter', 'halfYear', 'year', 'registrationYear'] as const
export type ShownKind = (typeof shownKinds)[number]

const PARTS: Readonly<Record<ShownKind, readonly number[]>> = {
  quarter: [4, 3, 2, 1],
  halfYear: [2, 1],
  year: [0],
  registrationYear: [0],
}
/** How many years can be chosen from, at least. */
const YEARS = 3

/** The periods of a kind that can be chosen, newest first: from the one running today back to the book's first, three years at least. */
export function periodChoices(kind: ShownKind, today: CivilDate, firstDay: CivilDate): ReportPeriod[] {
  const last = Number(today.slice(0, 4)) + (kind === 'registrationYear' ? 1 : 0)
  const first = Math.min(Number(firstDay.slice(0, 4)), last - YEARS + 1)
  const years = Array.from({ length: last - first + 1 }, (_, back) => last - back)
  return years.flatMap((year) =>
    PARTS[kind].flatMap((part) => {
      const period = reportPeriodOf(reportPeriodKey(kind, year, part))
      return period === null || period.from > today ? [] : [period]
    }),
  )
}

/** The period one begins with: the half year that was over last. */
export function firstPeriod(today: CivilDate): ReportPeriod {
  return lastPeriodOver('halfYear', today)
}
