import type { GovernanceForm } from '@shared/contract/books'
import { addMonths } from '@shared/domain/civil-date'
import type { LawFigures } from '../law-figures'

/** Which body meets at least every so many months, and the article that says so. */
export type RegularMeeting = { body: 'generalMeeting' | 'board'; months: number; article: string }

/**
 * How often a body must meet (R15): in the full form the board every 3 months, that of a union every 6 (article 65.3); in the simplified
 * form the general meeting every 3 months (57.1). A charter may shorten it, never lengthen it.
 */
export function regularMeeting(
  form: GovernanceForm,
  kind: 'HTX' | 'LHHTX',
  figures: Pick<LawFigures, 'boardMeetingMonths' | 'unionBoardMeetingMonths' | 'generalMeetingMonths'>,
  charter: { boardMeetingMonths: number; generalMeetingMonths: number },
): RegularMeeting {
  if (form === 'simplified') {
    const months = Math.min(figures.generalMeetingMonths, charter.generalMeetingMonths)
    return { body: 'generalMeeting', months, article: '57.1' }
  }
  const law = kind === 'LHHTX' ? figures.unionBoardMeetingMonths : figures.boardMeetingMonths
  return { body: 'board', months: Math.min(law, charter.boardMeetingMonths), article: '65.3' }
}

/** The last day of the next regular meeting, counted from the last one, and whether it has passed. */
export function nextMeetingBy(lastHeldOn: string, months: number, on: string): { by: string; overdue: boolean } {
  const by = addMonths(lastHeldOn, months)
  return { by, overdue: on > by }
}
