import { daysBetween, formatCivilDate } from '@shared/domain/civil-date'
import { samplingWords } from '@shared/text/sampling'
import type { VoucherFacts } from './voucher-facts'

const LATE_DAYS = 10

/**
 * Entered when the month it counts in was over, or more than 10 days after the day it counts on. An import brings many days at once
 * and closing comes after the year: neither says anything. Says when, or null.
 */
export function late({ source, postingDate, enteredOn }: VoucherFacts): string | null {
  if (source !== 'typed' && source !== 'reversal') return null
  const days = daysBetween(postingDate, enteredOn)
  if (days <= 0) return null
  if (postingDate.slice(0, 7) < enteredOn.slice(0, 7))
    return samplingWords.why.afterPeriod(
      formatCivilDate(enteredOn),
      `${postingDate.slice(5, 7)}/${postingDate.slice(0, 4)}`,
    )
  return days > LATE_DAYS ? samplingWords.why.late(formatCivilDate(enteredOn), days) : null
}
