import { dayOfWeek, formatCivilDate } from '@shared/domain/civil-date'
import { samplingWords } from '@shared/text/sampling'
import type { RiskContext, VoucherFacts } from './voucher-facts'

const SUNDAY = 0
const SATURDAY = 6

/** Dated on a Saturday, a Sunday or a public holiday. Says which, or null. */
export function dayOff({ date }: VoucherFacts, { holiday }: RiskContext): string | null {
  const name = holiday(date)
  if (name !== null) return samplingWords.why.holiday(formatCivilDate(date), name)
  const day = dayOfWeek(date)
  if (day === SATURDAY) return samplingWords.why.saturday(formatCivilDate(date))
  return day === SUNDAY ? samplingWords.why.sunday(formatCivilDate(date)) : null
}
