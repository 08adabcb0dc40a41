import { AgendaContent } from '@shared/contract/resolution-effects'
import type { MotionState } from '@shared/domain/hall/state'
import { resolutionPaperWords } from '@shared/text/resolution-paper'
import type { Connection } from '../db/connection'
import type { AgendaItemTable, MeetingTable } from '../db/schema-meetings'
import { refuseStatements } from './appraisals'
import type { MeetingHall } from './hall-of'

/** Statements of a year that a general meeting put to the vote and did not approve, with the votes in words. */
export type RefusedStatements = { year: number; reason: string }

/**
 * The years whose statements a meeting refused (reading 14): a closed motion to approve them was not passed, and no other motion of the
 * meeting on the same year was.
 */
export function refusedStatements({ meeting, agenda, state }: MeetingHall): RefusedStatements[] {
  if (meeting.body !== 'generalMeeting') return []
  const asked = state.motions.flatMap((motion) => {
    const item = agenda.find(({ itemId }) => itemId === motion.itemId)
    const year = motion.closedAt === null || item === undefined ? null : yearAsked(meeting, item, motion)
    return year === null ? [] : [{ year, motion }]
  })
  const approved = new Set(asked.flatMap(({ year, motion }) => (motion.passed ? [year] : [])))
  const refused = new Map(asked.filter(({ year }) => !approved.has(year)).map(({ year, motion }) => [year, motion]))
  return [...refused].map(([year, motion]) => ({
    year,
    reason: `${motion.text} ${resolutionPaperWords.voted({ ...motion, elected: [] })}`.trim(),
  }))
}

/** Which year's statements a motion is about; null when about none. */
function yearAsked(meeting: MeetingTable, { content }: AgendaItemTable, { decision }: MotionState): number | null {
  const caused = AgendaContent.parse(JSON.parse(content)).effects.find(({ kind }) => kind === 'approveStatements')
  if (caused?.kind === 'approveStatements') return caused.year
  return decision === 'approveStatements' ? meeting.fiscalYear : null
}

/**
 * Notes, inside the command that ends a meeting, the statements it refused: they go back, and the supervisors are asked for an appraisal of the
 * next revision. Answers the years.
 */
export function sendStatementsBack(
  connection: Connection,
  hall: MeetingHall,
  { id, commandSequence }: { id: string; commandSequence: number },
): number[] {
  const { meetingId } = hall.meeting
  return refusedStatements(hall).map(({ year, reason }) => {
    const refusalId = `${id}/${year}`
    refuseStatements(connection, { refusalId, year, refusedOn: hall.heldOn, meetingId, reason, commandSequence })
    return year
  })
}
