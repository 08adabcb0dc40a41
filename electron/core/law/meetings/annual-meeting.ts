import { addMonths } from '@shared/domain/civil-date'

/**
 * The last day to hold the annual general meeting (R14, article 59.1, reading 9): 4 months after the fiscal year's end. Held, not called:
 * 31/12 gives 30/4, 30/6 gives 30/10.
 */
export function annualMeetingBy(fiscalYearEnd: string, annualMeetingDeadlineMonths: number): string {
  return addMonths(fiscalYearEnd, annualMeetingDeadlineMonths)
}

/** Whether the annual meeting of a fiscal year was held, in time or late, or is still to be held on a day. */
export function annualMeetingStanding(
  { fiscalYearEnd, heldOn, on }: { fiscalYearEnd: string; heldOn: string | null; on: string },
  annualMeetingDeadlineMonths: number,
): { by: string; state: 'held' | 'heldLate' | 'due' | 'overdue' } {
  const by = annualMeetingBy(fiscalYearEnd, annualMeetingDeadlineMonths)
  if (heldOn !== null) return { by, state: heldOn <= by ? 'held' : 'heldLate' }
  return { by, state: on <= by ? 'due' : 'overdue' }
}

/**
 * The alarm of article 103.1.e (R14): 18 months without an annual meeting since the last one, and the registration can be revoked, except
 * for force majeure. `by` is the last day of the eighteenth month; a co-operative that never met counts from its registration.
 */
export function withoutMeeting(
  lastHeldOn: string,
  on: string,
  withoutMeetingMonths: number,
): { by: string; revocable: boolean } {
  const by = addMonths(lastHeldOn, withoutMeetingMonths)
  return { by, revocable: on > by }
}
