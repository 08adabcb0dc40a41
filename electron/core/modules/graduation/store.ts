import { plain, sql, statement } from '../../db/statement'
import type {
  CouncilMemberTable,
  CouncilTable,
  GraduationDecisionTable,
  RecognitionTable,
} from '../../db/schema-graduation'

type Proposed = Pick<CouncilTable, 'councilId' | 'courseId' | 'countsFrom' | 'place' | 'commandSequence'>

export const putCouncil = plain<Proposed, never>(
  `INSERT INTO council (councilId, courseId, countsFrom, place, heldOn, minutesNumber, lateReason, note, commandSequence)
   VALUES (@councilId, @courseId, @countsFrom, @place, NULL, '', '', '', @commandSequence)
   ON CONFLICT (councilId) DO UPDATE SET countsFrom = excluded.countsFrom, place = excluded.place, commandSequence = excluded.commandSequence`,
)

export const clearMembers = plain<{ councilId: string }, never>(
  'DELETE FROM councilMember WHERE councilId = @councilId',
)

export const insertMember = statement<CouncilMemberTable>()((p) =>
  sql.insertInto('councilMember').values({
    councilId: p.councilId,
    ordinal: p.ordinal,
    name: p.name,
    title: p.title,
    role: p.role,
  }),
)

type ByHead = Pick<CouncilTable, 'councilId' | 'courseId' | 'countsFrom' | 'heldOn' | 'commandSequence'>

/** What the head of the school recognises of a short course: no place, no minutes, no members. */
export const insertRecognition = plain<ByHead, never>(
  `INSERT INTO council (councilId, courseId, countsFrom, place, heldOn, minutesNumber, lateReason, note, commandSequence)
   VALUES (@councilId, @courseId, @countsFrom, '', @heldOn, '', '', '', @commandSequence)`,
)

type Sat = Pick<CouncilTable, 'councilId' | 'heldOn' | 'minutesNumber' | 'lateReason' | 'note' | 'commandSequence'>

export const councilSits = plain<Sat, never>(
  `UPDATE council SET heldOn = @heldOn, minutesNumber = @minutesNumber, lateReason = @lateReason, note = @note,
     commandSequence = @commandSequence WHERE councilId = @councilId`,
)

export const insertJudged = statement<RecognitionTable>()((p) =>
  sql.insertInto('recognition').values({
    councilId: p.councilId,
    enrolmentId: p.enrolmentId,
    averageNumerator: p.averageNumerator,
    averageDenominator: p.averageDenominator,
    byAverage: p.byAverage,
    class: p.class,
    graduates: p.graduates,
    reasons: p.reasons,
    commandSequence: p.commandSequence,
  }),
)

export const insertDecision = statement<GraduationDecisionTable>()((p) =>
  sql.insertInto('graduationDecision').values({
    decisionId: p.decisionId,
    councilId: p.councilId,
    number: p.number,
    decidedOn: p.decidedOn,
    signer: p.signer,
    signerTitle: p.signerTitle,
    commandSequence: p.commandSequence,
  }),
)

export const minutesTaken = plain<{ minutesNumber: string }, { councilId: string }>(
  'SELECT councilId FROM council WHERE minutesNumber = @minutesNumber',
)

export const decisionTaken = plain<{ number: string }, { decisionId: string }>(
  'SELECT decisionId FROM graduationDecision WHERE number = @number',
)

export type ChangeRow = {
  name: string
  what: 'mark' | 'attendance' | 'discipline' | 'leaving'
  module: number | null
  reason: string
  at: string
  by: string
}

/** What changed in a class after a council sat, the last first. */
export const changesAfter = plain<{ courseId: string }, ChangeRow>(
  `SELECT learner.name AS name, what, module, entry.reason AS reason, command.at AS at, coalesce(user.name, command.userId) AS by
   FROM afterCouncilEntry AS entry JOIN enrolment USING (enrolmentId) JOIN learner USING (learnerId)
   JOIN command ON command.sequence = entry.commandSequence LEFT JOIN user ON user.userId = command.userId
   WHERE courseId = @courseId ORDER BY entryId DESC`,
)
