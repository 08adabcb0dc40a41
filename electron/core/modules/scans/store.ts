import type { Scan, ScanSubject, ScanType } from '@shared/contract/scans'
import type { Connection } from '../../db/connection'
import type { AttachmentTable } from '../../db/schema-members'
import { plain, sql, statement } from '../../db/statement'

const listed = plain<{ subject: string; key: string }, Scan>(
  `SELECT attachmentId, title, mediaType, length(content) AS bytes, scanId AS sha256, addedAt, removedAt
   FROM attachment JOIN scan USING (scanId) WHERE subject = @subject AND subjectKey = @key
   ORDER BY removedAt IS NOT NULL, addedAt, attachmentId`,
)

/** The papers of a subject, those on file first. */
export function listScans(connection: Connection, subject: ScanSubject, key: string): Scan[] {
  return connection.all(listed, { subject, key })
}

const byId = statement<{ attachmentId: string }>()((p) =>
  sql.selectFrom('attachment').selectAll().where('attachmentId', '=', p.attachmentId),
)

/** One paper without its content; undefined when there is none of that id. */
export function readAttachment(connection: Connection, attachmentId: string): AttachmentTable | undefined {
  return connection.get(byId, { attachmentId })
}

const contentOf = plain<{ scanId: string }, { mediaType: ScanType; content: Buffer }>(
  'SELECT mediaType, content FROM scan WHERE scanId = @scanId',
)

/** A scan's bytes by their SHA-256. */
export function readContent(connection: Connection, scanId: string): { mediaType: ScanType; content: Buffer } {
  const scan = connection.get(contentOf, { scanId })
  if (!scan) throw new Error(`There is no scan ${scanId}.`)
  return scan
}

const keepContent = plain<{ scanId: string; mediaType: ScanType; content: Buffer }, never>(
  'INSERT INTO scan (scanId, mediaType, content) VALUES (@scanId, @mediaType, @content) ON CONFLICT (scanId) DO NOTHING',
)

/** Keeps the bytes of a scan under their SHA-256; the same paper twice is kept once. */
export function storeContent(
  connection: Connection,
  scan: { scanId: string; mediaType: ScanType; content: Buffer },
): void {
  connection.run(keepContent, scan)
}

export const insertAttachment = statement<AttachmentTable>()((p) =>
  sql.insertInto('attachment').values({
    attachmentId: p.attachmentId,
    scanId: p.scanId,
    subject: p.subject,
    subjectKey: p.subjectKey,
    title: p.title,
    addedAt: p.addedAt,
    removedAt: p.removedAt,
  }),
)

export const removeAttachment = plain<{ attachmentId: string; removedAt: string }, never>(
  'UPDATE attachment SET removedAt = @removedAt WHERE attachmentId = @attachmentId',
)

const openedBy = plain<{ id: string; userId: string; attachmentId: string }, { found: number }>(
  `SELECT 1 AS found FROM command WHERE id = @id AND procedure = 'scans.open' AND userId = @userId
     AND json_extract(input, '$.attachmentId') = @attachmentId`,
)

/** Whether the chain says that this user opened this paper by that command. */
export function wasOpened(
  connection: Connection,
  opening: { id: string; userId: string; attachmentId: string },
): boolean {
  return connection.get(openedBy, opening) !== undefined
}

const subjectExists: Readonly<Record<ScanSubject, ReturnType<typeof plain<{ key: string }, { found: number }>>>> = {
  member: plain('SELECT 1 AS found FROM member WHERE code = @key'),
  resolution: plain('SELECT 1 AS found FROM resolution WHERE resolutionId = @key'),
  capitalChange: plain('SELECT 1 AS found FROM capitalChange WHERE uid = @key'),
  serviceAgreement: plain('SELECT 1 AS found FROM serviceAgreement WHERE agreementId = @key'),
  post: plain('SELECT 1 AS found FROM post WHERE postId = @key'),
  meeting: plain('SELECT 1 AS found FROM meeting WHERE meetingId = @key'),
  agendaItem: plain('SELECT 1 AS found FROM agendaItem WHERE itemId = @key'),
  notice: plain("SELECT 1 AS found FROM notice WHERE meetingId || '/' || member = @key"),
  minutes: plain('SELECT 1 AS found FROM minutes WHERE minutesId = @key'),
  publication: plain('SELECT 1 AS found FROM publication WHERE publicationId = @key'),
  // Evidence on a voucher of a sample is there before the inspection has its record.
  inspection: plain(
    `SELECT 1 AS found FROM inspection WHERE inspectionId = @key
     UNION ALL SELECT 1 FROM drawnVoucher WHERE drawId || '/' || voucherId = @key LIMIT 1`,
  ),
  finding: plain('SELECT 1 AS found FROM finding WHERE findingId = @key'),
  complaint: plain('SELECT 1 AS found FROM complaint WHERE complaintId = @key'),
  // The supervisors' yearly report stands beside the appraisals, and so do its signed papers.
  appraisal: plain(
    `SELECT 1 AS found FROM appraisal WHERE appraisalId = @key
     UNION ALL SELECT 1 FROM supervisionReport WHERE reportId = @key LIMIT 1`,
  ),
  correspondence: plain('SELECT 1 AS found FROM correspondence WHERE correspondenceId = @key'),
  periodicReport: plain(`SELECT 1 AS found FROM reportRevision WHERE reportId || '/' || revision = @key`),
  personCourse: plain('SELECT 1 AS found FROM personCourse WHERE personCourseId = @key'),
}

/** Whether there is such a member, resolution, change of capital or agreement. */
export function hasSubject(connection: Connection, subject: ScanSubject, key: string): boolean {
  return connection.get(subjectExists[subject], { key }) !== undefined
}

const frozenOne = plain<{ key: string; scanId: string }, { found: number }>(
  `SELECT 1 AS found FROM minutes WHERE minutesId = @key AND scanId = @scanId
   UNION ALL SELECT 1 FROM resolutionText WHERE resolutionId = @key AND scanId = @scanId
   UNION ALL SELECT 1 FROM inspectionSigning WHERE inspectionId = @key AND scanHash = @scanId`,
)

/** Whether a paper is the signed one with which minutes, a resolution or a record of supervisors were frozen: it stays on file. */
export function isFrozen(
  connection: Connection,
  { subject, subjectKey, scanId }: Pick<AttachmentTable, 'subject' | 'subjectKey' | 'scanId'>,
): boolean {
  if (subject !== 'minutes' && subject !== 'resolution' && subject !== 'inspection') return false
  return connection.get(frozenOne, { key: subjectKey, scanId }) !== undefined
}
