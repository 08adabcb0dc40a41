import type { DueRule } from '@shared/contract/report-form'
import { addDays, type CivilDate } from '@shared/domain/civil-date'
import { registrationUpdateDueOn, type ReportPeriod } from '@shared/domain/report-period'

/**
 * The day by which a period's report is due: so many days after its last day, or the registration office's 15 December (Circular
 * 09/2024/TT-BKHĐT article 6); null where it is sent when it is asked for, or that part of the year is not asked for.
 */
export function reportDueOn(period: ReportPeriod, { rule, days, parts }: DueRule): CivilDate | null {
  if (rule === 'none' || (parts.length > 0 && !parts.includes(period.part))) return null
  return rule === 'registration' ? registrationUpdateDueOn(period.year) : addDays(period.to, days)
}
