import type { Connection } from '../db/connection'
import { type Law, lawOn } from '../law/law-figures'
import { type RegularMeeting, regularMeeting } from '../law/meetings/regular-meeting'
import { charterOn, charterTells } from '../membership/charter'
import { organisationOf } from '../membership/organisation'
import { governanceFormOn } from './posts-on'

/**
 * Which body of this book meets how often on a day (R15, articles 57.1, 65.3): a union's board every six months. A charter that was never
 * told says the law's own figure, of a union that of unions.
 */
export function regularRuleOn(connection: Connection, law: Law, date: string): RegularMeeting {
  const { kind } = organisationOf(connection)
  const figures = lawOn(law, date)
  const charter = charterOn(connection, date)
  const boardMeetingMonths =
    kind === 'LHHTX' && !charterTells(connection, date, 'boardMeetingMonths')
      ? figures.unionBoardMeetingMonths
      : charter.boardMeetingMonths
  return regularMeeting(governanceFormOn(connection, date), kind, figures, { ...charter, boardMeetingMonths })
}
