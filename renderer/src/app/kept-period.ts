import { type CivilDate, isCivilDate } from '@shared/domain/civil-date'
import { type DateRange, firstDay, lastDay, monthOf } from '@shared/domain/period'

/** The period an opened book begins with: the month of its last voucher, else of today. */
export function firstPeriod(lastPostedOn: CivilDate | null, today: CivilDate): DateRange {
  const month = monthOf(lastPostedOn ?? today)
  return { from: firstDay(month), to: lastDay(month) }
}

/** Writes a period to be remembered. */
export function writePeriod({ from, to }: DateRange): string {
  return `${from} ${to}`
}

/** Reads a remembered period; null for anything else. */
export function readPeriod(stored: string | null): DateRange | null {
  const [from = '', to = ''] = stored?.split(' ') ?? []
  return isCivilDate(from) && isCivilDate(to) && from <= to ? { from, to } : null
}
