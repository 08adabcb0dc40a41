import { addMonths } from '@shared/domain/civil-date'

/**
 * The last day of a term (R25, articles 65.2, 68.2, 69.1, 71.2, 72.2): as many years as the charter says, five at most, counted from the
 * day of the election, which is not counted itself (reading 9).
 */
export function termEndsOn(beganOn: string, charterYears: number, termYears: number): string {
  return addMonths(beganOn, 12 * Math.min(charterYears, termYears))
}

/**
 * The last day of a member's term: that of the body. Who is elected while it runs leaves with it (articles 65.2, 69.1, reading 13); who
 * is elected later than it ended begins a term of their own.
 */
export function memberTermEndsOn(
  { electedOn, bodyEndsOn }: { electedOn: string; bodyEndsOn: string },
  charterYears: number,
  termYears: number,
): string {
  return electedOn <= bodyEndsOn ? bodyEndsOn : termEndsOn(electedOn, charterYears, termYears)
}

/**
 * Where a term stands on a day: it runs, ends within the months of warning, or is over. One that is over with nobody elected is shown as
 * expired and raises a task; it blocks nothing (reading 13).
 */
export function termStanding(endsOn: string, on: string, warnMonths = 3): 'running' | 'ending' | 'expired' {
  if (on > endsOn) return 'expired'
  return addMonths(on, warnMonths) >= endsOn ? 'ending' : 'running'
}
