import { addDays, daysBetween } from '@shared/domain/civil-date'
import { atLeastPercent, leastThatReaches, moreThanPercent, reaches, type Threshold } from '@shared/domain/threshold'
import type { LawFigures } from '../law-figures'

/** How many have come, and how; heads, never the votes they carry (reading 2). */
export type Heads = { inPerson: number; online: number; proxy: number }

/** Which call of the same meeting: the first, or one of those that follow when too few came. */
export type Call = 1 | 2 | 3

/** Whether a meeting may begin. `needed` is the fewest that are enough; null where no number is. */
export type Quorum = { counted: number; base: number; needed: number | null; met: boolean }

type MeetingFigures = Pick<LawFigures, 'firstQuorumPercent' | 'secondQuorumPercent'>

/** What a charter asks for the first and the second call of a general meeting, in percent. */
export type CharterQuorum = { firstQuorumPercent: number; secondQuorumPercent: number }

/**
 * The share of official members, or of delegates convened, that a call of the general meeting needs (R18, article 59.7): at least 50 %,
 * then at least 33 %; null for the third call, which does not depend on how many come. A charter's higher share counts; a lower one
 * is passed over and named in `belowLaw`.
 */
export function generalMeetingShare(
  call: Call,
  figures: MeetingFigures,
  charter: CharterQuorum = figures,
): { share: Threshold | null; belowLaw: keyof CharterQuorum | null } {
  if (call === 3) return { share: null, belowLaw: null }
  const field = call === 1 ? 'firstQuorumPercent' : 'secondQuorumPercent'
  const belowLaw = charter[field] < figures[field] ? field : null
  return { share: atLeastPercent(Math.max(charter[field], figures[field])), belowLaw }
}

/**
 * Whether a general meeting may begin: in person, online and by proxy all count as attending (article 61.1), heads and not the votes they
 * carry (reading 2). The third call needs somebody at all: one is enough, an empty hall is no meeting.
 */
export function generalMeetingQuorum(
  { call, entitled, attendance }: { call: Call; entitled: number; attendance: Heads },
  figures: MeetingFigures,
  charter?: CharterQuorum,
): Quorum {
  const counted = attendance.inPerson + attendance.online + attendance.proxy
  const { share } = generalMeetingShare(call, figures, charter)
  if (share === null) return { counted, base: entitled, needed: 1, met: counted >= 1 }
  return {
    counted,
    base: entitled,
    needed: leastThatReaches(entitled, share),
    met: reaches(counted, entitled, share),
  }
}

type BoardFigures = Pick<LawFigures, 'boardQuorumThirds' | 'boardSecondQuorumPercent'>

/**
 * Whether a meeting of the board may begin (R29, article 65.5): two thirds of its members at the first call, more than 50 % at the second.
 * There is no third call: after two the chair convenes an extraordinary general meeting (65.5.c, reading 17), so no number is enough.
 * Only members who are there or online count: article 61.1 lets members of the general meeting send a proxy, article 65 says
 * nothing of the kind; `byProxy` where the charter does.
 */
export function boardQuorum(
  { call, entitled, attendance }: { call: Call; entitled: number; attendance: Heads },
  figures: BoardFigures,
  { byProxy = false }: { byProxy?: boolean } = {},
): Quorum {
  const counted = attendance.inPerson + attendance.online + (byProxy ? attendance.proxy : 0)
  if (call === 3) return { counted, base: entitled, needed: null, met: false }
  const share: Threshold =
    call === 1
      ? { numerator: figures.boardQuorumThirds, denominator: 3, strict: false }
      : moreThanPercent(figures.boardSecondQuorumPercent)
  return {
    counted,
    base: entitled,
    needed: leastThatReaches(entitled, share),
    met: reaches(counted, entitled, share),
  }
}

type SpanFigures = Pick<
  LawFigures,
  'secondCallDays' | 'thirdCallDays' | 'boardSecondCallDays' | 'boardMeetingInsteadDays'
>

/**
 * In how many days of the one planned before a call is held: 30 and 20 for the general meeting (article 59.7), 15 for the second of the
 * board (65.5.b). Null for a first call, and for a third of the board, which there is not.
 */
export function daysToCall(
  { body, call }: { body: 'generalMeeting' | 'board'; call: Call },
  figures: SpanFigures,
): number | null {
  if (call === 1) return null
  if (body === 'board') return call === 2 ? figures.boardSecondCallDays : null
  return call === 2 ? figures.secondCallDays : figures.thirdCallDays
}

/** The last day of a call, counted from the day the call before was planned for; that day is not counted (reading 9). */
export function lastDayOfCall(previousPlannedOn: string, days: number): string {
  return addDays(previousPlannedOn, days)
}

/** Whether a call is held in its time after the one planned before. */
export function isCallInTime(previousPlannedOn: string, heldOn: string, days: number): boolean {
  return daysBetween(previousPlannedOn, heldOn) <= days
}

/**
 * Whether the chairperson may convene the extraordinary general meeting (articles 59.2.c, 65.5.c): the board's regular meeting could not be held
 * after two calls, and the general meeting comes within the days the law gives. `secondPlannedOn` is the day the board's second call,
 * which failed, was planned for; null when there was none. Whoever is late already convenes it all the same.
 */
export function mayChairConvene(
  { secondPlannedOn, plannedOn, today }: { secondPlannedOn: string | null; plannedOn: string; today: string },
  figures: SpanFigures,
): 'yes' | 'boardMet' | 'late' {
  if (secondPlannedOn === null) return 'boardMet'
  const lastDay = meetingInsteadOfBoardBy(secondPlannedOn, figures)
  return plannedOn > lastDay && today <= lastDay ? 'late' : 'yes'
}

/** After two calls of the board without enough members: the last day of the extraordinary general meeting (article 65.5.c, reading 17). */
export function meetingInsteadOfBoardBy(secondPlannedOn: string, figures: SpanFigures): string {
  return addDays(secondPlannedOn, figures.boardMeetingInsteadDays)
}
