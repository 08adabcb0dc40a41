import {
  COOPERATIVE_REPORT,
  COOPERATIVE_REPORT_VERSION,
  type CooperativeReport,
  REPORT_FILE,
  REPORT_PDF,
  REPORT_SCAN,
  REPORT_XLSX,
} from '@shared/contract/cooperative-report'
import type { ReportContent } from '@shared/contract/report-content'
import { canonicalJson } from '@shared/domain/canonical-json'
import { hash } from 'node:crypto'
import type { CallContext } from '../context'
import type { Connection } from '../db/connection'
import type { ReportPacketTable } from '../db/schema-reports'
import { plain } from '../db/statement'
import { bookKey, signingSeed } from '../packet/book-key'
import { writePacket } from '../packet/write-packet'
import { refuse } from '../refusal'
import { knownForms } from './forms'
import { contentOf } from './report-content'
import { reportFile, XLSX_TYPE } from './report-file'
import { type Report, reportRevision } from './report-rows'

const keptOne = plain<{ reportId: string; revision: number; keyFingerprint: string }, ReportPacketTable>(
  'SELECT * FROM reportPacket WHERE reportId = @reportId AND revision = @revision AND keyFingerprint = @keyFingerprint',
)
const insert = plain<ReportPacketTable, never>(
  `INSERT INTO reportPacket (reportId, revision, keyFingerprint, sha256, fileName, content, commandSequence)
   VALUES (@reportId, @revision, @keyFingerprint, @sha256, @fileName, @content, @commandSequence)`,
)
const signedScan = plain<{ key: string }, { content: Buffer }>(
  `SELECT content FROM attachment JOIN scan USING (scanId)
   WHERE subject = 'periodicReport' AND subjectKey = @key AND removedAt IS NULL AND mediaType = 'application/pdf'
   ORDER BY addedAt DESC, attachmentId LIMIT 1`,
)

/** The key under which the signed papers of a revision are on file: 'reportId/revision'. */
export function scanKeyOf({ reportId, revision }: { reportId: string; revision: number }): string {
  return `${reportId}/${revision}`
}

/** The packet of a revision as it was kept, signed with the key the book uses now; null before it was written. Its bytes never change. */
export function keptPacket(
  connection: Connection,
  { reportId, revision }: { reportId: string; revision: number },
): ReportPacketTable | null {
  const key = bookKey(connection)
  if (key === undefined) return null
  return connection.get(keptOne, { reportId, revision, keyFingerprint: key.fingerprint }) ?? null
}

/**
 * Writes the packet of an approved revision, to be kept by `keepPacket` in the command that asked for it: one that is kept already comes back
 * as it is. Refuses 'report-unknown', 'report-not-approved', 'key-missing', 'key-password'.
 */
export async function preparePacket(
  context: CallContext,
  { reportId, revision, password }: { reportId: string; revision?: number | null; password: string },
): Promise<Omit<ReportPacketTable, 'commandSequence'>> {
  const { connection, profile } = context.book
  const report = reportRevision(connection, knownForms(connection, context.core.reportForms), { reportId, revision })
  if (report.snapshot === null || report.approvedOn === null)
    return refuse({ code: 'report-not-approved', column: 'reportId' })
  const kept = keptPacket(connection, report)
  if (kept !== null) return kept
  const seed = await signingSeed(context, password)
  const content = contentOf(context, report)
  const scan = connection.get(signedScan, { key: scanKeyOf(report) })?.content ?? null
  const [pdf, xlsx] = [
    await reportFile(context, report, content, 'pdf'),
    await reportFile(context, report, content, 'xlsx'),
  ]
  const said = reportAsSent(report, content, scan !== null)
  const bytes = Buffer.from(
    writePacket(
      {
        // The same for one revision, so that a packet that comes twice is known.
        packetId: `${report.reportId.slice(0, 90)}/${report.revision}`,
        kind: COOPERATIVE_REPORT,
        schemaVersion: COOPERATIVE_REPORT_VERSION,
        sender: { name: profile.name, taxCode: profile.taxCode },
        recipient: null,
        createdAt: context.now(),
        files: [
          { path: REPORT_FILE, mediaType: 'application/json', content: Buffer.from(canonicalJson(said), 'utf8') },
          { path: REPORT_PDF, mediaType: 'application/pdf', content: new Uint8Array(await pdf.arrayBuffer()) },
          { path: REPORT_XLSX, mediaType: XLSX_TYPE, content: new Uint8Array(await xlsx.arrayBuffer()) },
          ...(scan === null ? [] : [{ path: REPORT_SCAN, mediaType: 'application/pdf', content: scan }]),
        ],
      },
      seed,
    ),
  )
  seed.fill(0)
  const keyFingerprint = bookKey(connection)?.fingerprint ?? refuse({ code: 'key-missing' })
  return {
    reportId,
    revision: report.revision,
    keyFingerprint,
    sha256: hash('sha256', bytes, 'hex'),
    fileName: packetName(report, profile.taxCode),
    content: bytes,
  }
}

/** Keeps a prepared packet inside the caller's command; one that is there already stands. */
export function keepPacket(
  connection: Connection,
  packet: Omit<ReportPacketTable, 'commandSequence'>,
  commandSequence: number,
): void {
  const { reportId, revision, keyFingerprint, sha256, fileName, content } = packet
  if (connection.get(keptOne, { reportId, revision, keyFingerprint }) !== undefined) return
  connection.run(insert, { reportId, revision, keyFingerprint, sha256, fileName, content, commandSequence })
}

/** `report.json`: figures and points, no names of members; of people only who approved it, and what the form itself asks for. */
export function reportAsSent(report: Report, content: ReportContent, hasSignedScan: boolean): CooperativeReport {
  const { reportId, revision, form, approvedOn, signer } = report
  if (approvedOn === null) throw new Error('A report that was not approved is not sent.')
  const { lines, cooperative, period, assessment, result, dictionaryVersion } = content
  return {
    schema: 'so-htx/cooperative-report',
    schemaVersion: COOPERATIVE_REPORT_VERSION,
    reportId,
    revision,
    form: { formId: form.formId, version: form.version, title: form.title },
    dictionaryVersion,
    period,
    cooperative,
    preparedOn: approvedOn,
    approved: { name: signer, on: approvedOn },
    hasSignedScan,
    figures: lines.map(({ code, value, text, previous, source }) => ({ code, value, text, previous, source })),
    selfAssessment:
      assessment === null || result === null || result.class === null
        ? null
        : {
            criteria: assessment.points.map(({ id, most, points }) => ({ id, most, points })),
            total: result.total,
            class: result.class,
          },
  }
}

function packetName({ form, period, revision }: Report, taxCode: string): string {
  const from = taxCode.replace(/[^A-Za-z0-9-]/g, '')
  return `${[form.formId, period.key, from, `ban-${revision}`].filter((part) => part !== '').join('-')}.zip`
}
