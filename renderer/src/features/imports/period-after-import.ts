import type { CivilDate } from '@shared/domain/civil-date'
import { type DateRange, firstDay, lastDay, monthOf } from '@shared/domain/period'

/** The period to work in after an import: the month of the last voucher where the one chosen lies after it; null to leave it. */
export function periodAfterImport(period: DateRange, lastPostedOn: CivilDate | null): DateRange | null {
  if (lastPostedOn === null || period.from <= lastPostedOn) return null
  const month = monthOf(lastPostedOn)
  return { from: firstDay(month), to: lastDay(month) }
}
