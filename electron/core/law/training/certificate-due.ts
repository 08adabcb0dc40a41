import { addDays } from '@shared/domain/civil-date'
import type { TrainingRules } from '@shared/domain/training-rules'

/** Where a certificate stands: given in time or late, still due, or overdue; `by` is the last day in time. */
export type CertificateStanding = { by: string; state: 'issued' | 'issuedLate' | 'due' | 'overdue' }

/**
 * The certificate after the decision that recognises graduation: overdue when 30 days have passed without it (a setting: the alert is the
 * program's, no text was read that gives the days). The first day is not counted (reading 9).
 */
export function certificateStanding(
  { decidedOn, issuedOn, on }: { decidedOn: string; issuedOn: string | null; on: string },
  { figures }: TrainingRules,
): CertificateStanding {
  const by = addDays(decidedOn, figures.certificateDays.value)
  if (issuedOn !== null) return { by, state: issuedOn <= by ? 'issued' : 'issuedLate' }
  return { by, state: on <= by ? 'due' : 'overdue' }
}
