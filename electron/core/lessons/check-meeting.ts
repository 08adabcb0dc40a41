import type { HallState } from '@shared/domain/hall/state'
import { lessonWords } from '@shared/text/lessons'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { hallOf } from '../governance/hall-of'
import { agendaOf, entitledOn, readMeeting } from '../governance/meeting'
import type { Law } from '../law/law-figures'
import type { Check } from './load-lessons'
import type { Standing } from './standing'

type Step = Extract<Check, { kind: 'meeting' }>['step']

// The lesson's meeting is the one that came furthest; another try beside it does no harm.
const lessonMeeting = plain<Record<string, never>, { meetingId: string }>(
  `SELECT meetingId FROM meeting WHERE body = 'generalMeeting' AND stage <> 'cancelled'
   ORDER BY stage = 'closed' DESC, stage = 'open' DESC, commandSequence DESC LIMIT 1`,
)
const told = plain<{ meetingId: string }, { member: string }>(
  'SELECT DISTINCT member FROM notice WHERE meetingId = @meetingId AND removedAt IS NULL',
)
const signedMinutes = plain<{ meetingId: string }, { number: string | null }>(
  'SELECT number FROM minutes WHERE minutesId = @meetingId',
)
const signedResolutions = plain<{ meetingId: string }, { count: number }>(
  'SELECT count(*) AS count FROM resolutionText WHERE meetingId = @meetingId',
)

/** How far the meeting of a lesson has come, step by step. */
export function checkMeeting(connection: Connection, law: Law, step: Step): Standing {
  const found = connection.get(lessonMeeting, {})
  const meeting = found === undefined ? undefined : readMeeting(connection, found.meetingId)
  if (meeting === undefined) return { state: 'open', says: lessonWords.noMeeting }
  const { meetingId } = meeting
  const hall = () => hallOf(connection, law, meetingId)
  const reached: Readonly<Record<Step, () => boolean>> = {
    planned: () => true,
    agenda: () => agendaOf(connection, meetingId).some(({ decision }) => decision === 'approvePlan'),
    noticed: () => {
      const sent = new Set(connection.all(told, { meetingId }).map(({ member }) => member))
      const entitled = entitledOn(connection, meeting, meeting.plannedOn)
      return entitled.length > 0 && entitled.every(({ member }) => sent.has(member))
    },
    quorate: () => isQuorate(hall()?.state),
    voted: () => hall()?.state.motions.some(({ counted, closedAt }) => counted && closedAt !== null) ?? false,
    closed: () => meeting.stage === 'closed',
    minutesSigned: () => (connection.get(signedMinutes, { meetingId })?.number ?? null) !== null,
    resolutionSigned: () => (connection.get(signedResolutions, { meetingId })?.count ?? 0) > 0,
  }
  return reached[step]()
    ? { state: 'done', says: lessonWords.done }
    : { state: 'open', says: lessonWords.meeting[step] }
}

/** Whether enough came to the opening (article 60). */
function isQuorate(state: HallState | undefined): boolean {
  const needed = state?.quorum.needed ?? null
  const opening = state?.turnoutAtOpening ?? null
  return needed !== null && opening !== null && opening.heads >= needed
}
