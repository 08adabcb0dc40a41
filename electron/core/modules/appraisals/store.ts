import { AppraisalContent, type StatementFigures } from '@shared/contract/appraisals'
import type { Connection } from '../../db/connection'
import type { AppraisalTable } from '../../db/schema-private'
import { plain, sql, statement } from '../../db/statement'
import { refuse } from '../../refusal'

export const insertAppraisal = statement<AppraisalTable>()((p) =>
  sql.insertInto('appraisal').values({
    appraisalId: p.appraisalId,
    year: p.year,
    revision: p.revision,
    number: p.number,
    signedOn: p.signedOn,
    opinion: p.opinion,
    remarks: p.remarks,
    signers: p.signers,
    content: p.content,
    figuresHash: p.figuresHash,
    throughSequence: p.throughSequence,
    commandSequence: p.commandSequence,
  }),
)
const scanCount = `(SELECT count(*) FROM attachment WHERE subject = 'appraisal' AND subjectKey = appraisalId AND removedAt IS NULL)`
export const appraisalsOfYear = plain<{ year: number }, AppraisalTable & { hash: string; scans: number }>(
  `SELECT appraisal.*, command.hash AS hash, ${scanCount} AS scans
   FROM appraisal JOIN command ON command.sequence = throughSequence
   WHERE year = @year ORDER BY appraisal.commandSequence DESC`,
)
const byId = plain<{ appraisalId: string }, AppraisalTable & { hash: string }>(
  `SELECT appraisal.*, command.hash AS hash FROM appraisal JOIN command ON command.sequence = throughSequence
   WHERE appraisalId = @appraisalId`,
)
export const refusalsOfYear = plain<{ year: number }, { revision: number; refusedOn: string; reason: string }>(
  'SELECT revision, refusedOn, reason FROM statementsRefusal WHERE year = @year ORDER BY revision',
)
export const approvalsOfYear = plain<{ year: number }, { resolutionId: string; number: string; approvedOn: string }>(
  `SELECT resolutionId, number, approvedOn FROM statementsApproval JOIN resolution USING (resolutionId)
   WHERE year = @year AND voidNote IS NULL ORDER BY statementsApproval.commandSequence`,
)
export const scansOf = plain<{ key: string }, { count: number }>(
  `SELECT count(*) AS count FROM attachment WHERE subject = 'appraisal' AND subjectKey = @key AND removedAt IS NULL`,
)
const latestContent = plain<{ year: number }, { content: string }>(
  'SELECT content FROM appraisal WHERE year = @year ORDER BY commandSequence DESC LIMIT 1',
)

/** An appraisal as it was kept; refuses 'appraisal-unknown'. */
export function keptAppraisal(connection: Connection, appraisalId: string): AppraisalTable & { hash: string } {
  return connection.get(byId, { appraisalId }) ?? refuse({ code: 'appraisal-unknown' })
}

/** The figures that were last appraised of a year; null before the first appraisal. */
export function earlierFigures(connection: Connection, year: number): StatementFigures | null {
  const row = connection.get(latestContent, { year })
  return row ? AppraisalContent.parse(JSON.parse(row.content)).figures : null
}
