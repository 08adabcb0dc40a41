import type { VerificationCheck } from '@shared/contract/verification'
import type { HallEvent } from '@shared/domain/hall/events'
import { foldHall, impossibleEvents } from '@shared/domain/hall/fold'
import type { Hall } from '@shared/domain/hall/scene'
import type { HallRules, Voter } from '@shared/domain/hall/state'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { Findings } from './findings'

type HeldMeeting = { meetingId: string; title: string; stage: string; rules: string | null }
type OfMeeting = { meetingId: string }

const held = plain<Record<string, never>, HeldMeeting>(
  `SELECT meetingId, title, stage, rules FROM meeting LEFT JOIN hallOpening USING (meetingId)
   WHERE meetingId IN (SELECT meetingId FROM hallEvent) OR rules IS NOT NULL ORDER BY plannedOn, meetingId`,
)
const voterRows = plain<OfMeeting, Voter>(
  'SELECT member AS code, name, hamlet, votes FROM voter WHERE meetingId = @meetingId ORDER BY member',
)
const itemRows = plain<OfMeeting, { itemId: string }>('SELECT itemId FROM agendaItem WHERE meetingId = @meetingId')
const eventRows = plain<OfMeeting, { ordinal: number; at: string; content: string }>(
  'SELECT ordinal, at, content FROM hallEvent WHERE meetingId = @meetingId ORDER BY ordinal',
)

/** Every hall is folded again from its first event: none could not have happened, and the meeting's stage is the one its events lead to. */
export function checkHalls(connection: Connection): VerificationCheck {
  const findings = new Findings('halls')
  const meetings = connection.all(held, {})
  for (const { meetingId, title, stage, rules } of meetings) {
    if (rules === null) {
      findings.add('hall-unopened', { name: title })
      continue
    }
    const hall = hallOf(connection, meetingId, rules)
    for (const { ordinal } of impossibleEvents(hall)) findings.add('hall-event', { name: title, value: ordinal })
    const { phase } = foldHall(hall)
    const expected = phase === 'closed' || phase === 'postponed' ? phase : 'open'
    if (stage !== expected) findings.add('hall-stage', { name: title, value: stage, expected })
  }
  return findings.result('halls', { count: meetings.length })
}

function hallOf(connection: Connection, meetingId: string, rules: string): Hall {
  return {
    voters: connection.all(voterRows, { meetingId }),
    rules: JSON.parse(rules) as HallRules,
    itemIds: connection.all(itemRows, { meetingId }).map(({ itemId }) => itemId),
    events: connection
      .all(eventRows, { meetingId })
      .map(({ ordinal, at, content }) => ({ ordinal, at, event: JSON.parse(content) as HallEvent })),
  }
}
