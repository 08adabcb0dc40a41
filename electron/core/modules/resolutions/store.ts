import type { Resolution, ResolutionBody } from '@shared/contract/resolutions'
import { foldedIncludes, foldText } from '@shared/domain/text-fold'
import type { Connection } from '../../db/connection'
import type { ResolutionTable } from '../../db/schema-members'
import { plain, sql, statement } from '../../db/statement'

type ListedRow = Omit<Resolution, 'scans' | 'uses'> & { scans: number; uses: number }

const listed = plain<{ body: string | null; from: string | null; to: string | null }, ListedRow>(
  `WITH used AS (
     SELECT resolutionId, count(*) AS uses FROM (
       SELECT resolutionId FROM charterSetting UNION ALL SELECT resolutionId FROM memberStep
       UNION ALL SELECT resolutionId FROM capitalChange UNION ALL SELECT resolutionId FROM distributionOutcome
       UNION ALL SELECT resolutionId FROM post UNION ALL SELECT resolutionId FROM postEnd
       UNION ALL SELECT resolutionId FROM governanceFormChange
       UNION ALL SELECT resolutionId FROM statementsApproval UNION ALL SELECT resolutionId FROM assetDeal
     ) WHERE resolutionId IS NOT NULL GROUP BY resolutionId
   )
   SELECT resolutionId, body, number, date, resolution.summary AS summary, origin, voidNote, command.at AS recordedAt,
     coalesce(user.name, command.userId) AS recordedBy, coalesce(uses, 0) AS uses,
     (SELECT count(*) FROM attachment WHERE subject = 'resolution' AND subjectKey = resolutionId AND removedAt IS NULL) AS scans
   FROM resolution JOIN command ON command.sequence = resolution.commandSequence
     LEFT JOIN user ON user.userId = command.userId LEFT JOIN used USING (resolutionId)
   WHERE (@body IS NULL OR body = @body) AND (@from IS NULL OR date >= @from) AND (@to IS NULL OR date <= @to)
   ORDER BY date DESC, resolution.commandSequence DESC`,
)

export type ResolutionFilter = {
  body?: ResolutionBody | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
  search: string
}

/** The resolutions a filter finds, newest first. */
export function listResolutions(
  connection: Connection,
  { body = null, from = null, to = null, search }: ResolutionFilter,
): Resolution[] {
  return connection
    .all(listed, { body, from, to })
    .filter(({ number, summary }) => foldedIncludes(foldText(`${number} ${summary}`), search))
}

const sameNumber = plain<{ body: string; number: string; year: string }, { date: string; voidNote: string | null }>(
  'SELECT date, voidNote FROM resolution WHERE body = @body AND number = @number AND substr(date, 1, 4) = @year',
)

/** The resolution of that body which has the number already in that year; a void one keeps its number (reading 15). */
export function resolutionOfNumber(
  connection: Connection,
  { body, number, date }: { body: ResolutionBody; number: string; date: string },
): { date: string; voidNote: string | null } | undefined {
  return connection.get(sameNumber, { body, number, year: date.slice(0, 4) })
}

export const insertResolution = statement<Omit<ResolutionTable, 'voidNote' | 'origin'>>()((p) =>
  sql.insertInto('resolution').values({
    resolutionId: p.resolutionId,
    body: p.body,
    number: p.number,
    date: p.date,
    summary: p.summary,
    commandSequence: p.commandSequence,
  }),
)

export const voidResolution = plain<{ resolutionId: string; voidNote: string }, never>(
  'UPDATE resolution SET voidNote = @voidNote WHERE resolutionId = @resolutionId',
)
