import { addDays } from '@shared/domain/civil-date'

type ClockFigures = { conveneDays: number; supervisorsConveneDays: number }

/** Who may convene, from which day, and until which day they have before the right goes on; the last has no end. */
export type RequestClock = {
  /** The last day of the board, or of the director in the simplified form. */
  conveneBy: string
  supervisorsFrom: string
  supervisorsBy: string
  membersFrom: string
}

/**
 * The clocks of a request for an extraordinary meeting (R19, article 59.4), made by the supervisors or by one third of the official
 * members: the board or director convenes within 15 days of receiving it; after that the supervisors may; when they have not within 15
 * days of that, those who stand for one third of the official members may, with minutes that name their representative.
 */
export function requestClock(receivedOn: string, figures: ClockFigures): RequestClock {
  return clockAfter(addDays(receivedOn, figures.conveneDays), figures)
}

/** The same clocks where the annual meeting was not held by its last day (article 59.4.b). */
export function annualClock(annualMeetingBy: string, figures: ClockFigures): RequestClock {
  return clockAfter(annualMeetingBy, figures)
}

function clockAfter(conveneBy: string, { supervisorsConveneDays }: ClockFigures): RequestClock {
  const supervisorsFrom = addDays(conveneBy, 1)
  const supervisorsBy = addDays(supervisorsFrom, supervisorsConveneDays)
  return { conveneBy, supervisorsFrom, supervisorsBy, membersFrom: addDays(supervisorsBy, 1) }
}

/** Who may convene on a day, while nobody has yet. */
export function mayConvene(
  { supervisorsFrom, membersFrom }: RequestClock,
  on: string,
): ('executive' | 'supervisors' | 'members')[] {
  return [
    'executive' as const,
    ...(on >= supervisorsFrom ? ['supervisors' as const] : []),
    ...(on >= membersFrom ? ['members' as const] : []),
  ]
}
