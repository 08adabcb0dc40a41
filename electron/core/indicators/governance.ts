import { indicatorWords as words } from '@shared/text/indicators'
import type { IndicatorPart } from '@shared/contract/indicators'
import { plain } from '../db/statement'
import { hallOf } from '../governance/hall-of'
import type { PeriodFacts } from './period-facts'
import { quotient, reckonedFrom, type Reckoners, unknown, worded } from './reckoned'

type Held = { meetingId: string | null; title: string; heldOn: string }

// The annual meeting the book ran, or a general meeting it only knows by a resolution made elsewhere (reading 14).
const annualMeetings = plain<{ from: string; to: string }, Held>(
  `SELECT * FROM (
     SELECT meetingId, title, coalesce(heldOn, plannedOn) AS heldOn FROM meeting LEFT JOIN hallOpening USING (meetingId)
     WHERE body = 'generalMeeting' AND kind = 'annual' AND stage = 'closed' AND coalesce(heldOn, plannedOn) BETWEEN @from AND @to
   UNION ALL
   SELECT NULL, number, date FROM resolution
     WHERE body = 'generalMeeting' AND origin = 'elsewhere' AND voidNote IS NULL AND date BETWEEN @from AND @to
   ) ORDER BY meetingId IS NULL, heldOn DESC`,
)
const supervisionReports = plain<{ from: string; to: string }, { number: string; year: number; issuedOn: string }>(
  'SELECT number, year, issuedOn FROM supervisionReport WHERE issuedOn BETWEEN @from AND @to ORDER BY issuedOn DESC',
)

function annualMeetingOf({ book, period }: PeriodFacts): Held | undefined {
  return book.connection.all(annualMeetings, period)[0]
}

function meetingPart({ meetingId, title, heldOn }: Held): IndicatorPart {
  return {
    kind: meetingId === null ? 'rest' : 'meeting',
    reference: meetingId ?? '',
    text: meetingId === null ? words.part.meetingElsewhere(title) : title,
    detail: '',
    on: heldOn,
    amount: null,
  }
}

/** The annual general meeting of the period and what the supervisors reported. */
export const governanceIndicators: Reckoners = {
  'governance.generalMeetingOn': (facts) => {
    const meeting = annualMeetingOf(facts)
    return meeting === undefined ? unknown : worded(meeting.heldOn, [meetingPart(meeting)])
  },
  'governance.generalMeetingHeld': (facts) => {
    if (!facts.hasMovements) return unknown
    const meeting = annualMeetingOf(facts)
    return reckonedFrom(meeting === undefined ? 0 : 1, meeting === undefined ? [] : [meetingPart(meeting)])
  },
  'governance.attendance': (facts) => {
    const meeting = annualMeetingOf(facts)
    if (meeting === undefined || meeting.meetingId === null) return unknown
    const hall = hallOf(facts.book.connection, facts.law, meeting.meetingId)
    if (hall === undefined) return unknown
    const { entitledHeads } = hall.rules
    const attended = (hall.state.turnoutAtOpening ?? hall.state.turnout).heads
    const counted = (text: string, amount: number): IndicatorPart => ({
      ...meetingPart(meeting),
      text,
      amount,
    })
    return reckonedFrom(quotient(attended, entitledHeads, 'share'), [
      counted(words.part.attended, attended),
      counted(words.part.entitled, entitledHeads),
    ])
  },
  'governance.hasSupervisionReport': (facts) => {
    if (!facts.hasMovements) return unknown
    const reports = facts.book.connection.all(supervisionReports, facts.period)
    return reckonedFrom(
      reports.length > 0 ? 1 : 0,
      reports.map(({ number, year, issuedOn }) => ({
        kind: 'supervisionReport' as const,
        reference: String(year),
        text: number,
        detail: String(year),
        on: issuedOn,
        amount: null,
      })),
    )
  },
}
