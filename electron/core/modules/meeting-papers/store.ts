import { type MeetingTextPart, type MeetingTexts, PlanFigure } from '@shared/contract/meeting-papers'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

const textsOfMeeting = plain<{ meetingId: string }, { part: MeetingTextPart; text: string }>(
  'SELECT part, text FROM meetingText WHERE meetingId = @meetingId',
)
export const keepText = plain<{ meetingId: string; part: string; text: string; commandSequence: number }, never>(
  `INSERT INTO meetingText (meetingId, part, text, commandSequence) VALUES (@meetingId, @part, @text, @commandSequence)
   ON CONFLICT (meetingId, part) DO UPDATE SET text = excluded.text, commandSequence = excluded.commandSequence`,
)
const planOfYear = plain<{ year: number }, { figure: PlanFigure; planned: number }>(
  'SELECT figure, planned FROM yearPlan WHERE year = @year',
)
export const keepPlan = plain<{ year: number; figure: string; planned: number; commandSequence: number }, never>(
  `INSERT INTO yearPlan (year, figure, planned, commandSequence) VALUES (@year, @figure, @planned, @commandSequence)
   ON CONFLICT (year, figure) DO UPDATE SET planned = excluded.planned, commandSequence = excluded.commandSequence`,
)
export const dropPlan = plain<{ year: number; figure: string }, never>(
  'DELETE FROM yearPlan WHERE year = @year AND figure = @figure',
)
const lastDistribution = plain<{ year: number }, { kind: 'submitted' | 'proposal'; id: string }>(
  `SELECT kind, id FROM (
     SELECT 1 AS rank, 'submitted' AS kind, distributionId AS id, distribution.commandSequence AS at
       FROM distribution LEFT JOIN distributionOutcome USING (distributionId)
       WHERE year = @year AND coalesce(approved, 1) = 1
         AND NOT EXISTS (SELECT 1 FROM voucher WHERE reversesId = distributionOutcome.voucherId)
     UNION ALL SELECT 2, 'proposal', proposalId, updatedAt FROM distributionProposal WHERE year = @year
   ) ORDER BY rank, at DESC LIMIT 1`,
)

/** What was written into the papers of a meeting; '' for every part nobody wrote. */
export function textsOf(connection: Connection, meetingId: string): MeetingTexts {
  const written = new Map(connection.all(textsOfMeeting, { meetingId }).map(({ part, text }) => [part, text]))
  const text = (part: MeetingTextPart) => written.get(part) ?? ''
  return {
    directorReport: text('directorReport'),
    boardReport: text('boardReport'),
    fundsNext: text('fundsNext'),
    planNext: text('planNext'),
    payPlan: text('payPlan'),
  }
}

/** What a year was planned to bring, in the order of the figures. */
export function plansOf(connection: Connection, year: number): { figure: PlanFigure; planned: number }[] {
  return connection
    .all(planOfYear, { year })
    .toSorted((a, b) => PlanFigure.options.indexOf(a.figure) - PlanFigure.options.indexOf(b.figure))
}

/** The distribution of a year a meeting is shown: what was put to it and not refused, else the newest proposal; null without any. */
export function distributionOf(
  connection: Connection,
  year: number,
): { kind: 'submitted' | 'proposal'; id: string } | null {
  return connection.get(lastDistribution, { year }) ?? null
}
