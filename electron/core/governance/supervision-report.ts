import { SupervisionReportContent, type SupervisionText } from '@shared/contract/supervision-report'
import type { Connection } from '../db/connection'
import type { SupervisionReportTable } from '../db/schema-private'
import { plain, sql, statement } from '../db/statement'
import { fingerprintOf } from '../ledger/hash'
import { appraisalOf } from './appraisals'
import { takePaperNumber } from './numbers'
import { supervisionFacts } from './supervision-facts'

/** The supervisors' report on a year as it was issued (Law 17/2023/QH15 articles 69.3.e, 72.3.e). */
export type IssuedSupervisionReport = {
  reportId: string
  year: number
  /** '02/BC-BKS'. */
  number: string
  issuedOn: string
  signers: string[]
  content: SupervisionReportContent
  fingerprint: string
}

type Row = Omit<IssuedSupervisionReport, 'signers' | 'content' | 'fingerprint'> & {
  signers: string
  content: string
  hash: string
}

const ofYear = plain<{ year: number }, Row>(
  `SELECT reportId, year, number, issuedOn, signers, content, command.hash AS hash
   FROM supervisionReport JOIN command ON command.sequence = throughSequence
   WHERE year = @year ORDER BY supervisionReport.commandSequence DESC`,
)
const insertReport = statement<SupervisionReportTable>()((p) =>
  sql.insertInto('supervisionReport').values({
    reportId: p.reportId,
    year: p.year,
    number: p.number,
    issuedOn: p.issuedOn,
    signers: p.signers,
    content: p.content,
    throughSequence: p.throughSequence,
    commandSequence: p.commandSequence,
  }),
)

/** Every report the supervisors issued on a fiscal year, the latest first. */
export function supervisionReportsOf(connection: Connection, year: number): IssuedSupervisionReport[] {
  return connection.all(ofYear, { year }).map(({ hash, signers, content, ...report }) => ({
    ...report,
    signers: JSON.parse(signers),
    content: SupervisionReportContent.parse(JSON.parse(content)),
    fingerprint: fingerprintOf(hash),
  }))
}

/** The latest report the supervisors issued on a fiscal year, for the agenda and the pack of its meeting; null while there is none. */
export function supervisionReportOf(connection: Connection, year: number): IssuedSupervisionReport | null {
  return supervisionReportsOf(connection, year)[0] ?? null
}

/** What a report on a year would say if it were issued now, with the supervisors' own words. */
export function reportContent(
  connection: Connection,
  { year, today, text }: { year: number; today: string; text: SupervisionText },
): SupervisionReportContent {
  const standing = appraisalOf(connection, year)
  const standingAppraisal = standing?.state === 'valid' ? standing.appraisalId : null
  return { facts: supervisionFacts(connection, { year, today, standingAppraisal }), text }
}

/** Issues the report on a year inside the caller's command, with the facts of that moment, and gives its number: '02/BC-BKS'. */
export function issueSupervisionReport(
  connection: Connection,
  report: {
    reportId: string
    year: number
    issuedOn: string
    signers: readonly string[]
    text: SupervisionText
    today: string
    commandSequence: number
  },
): string {
  const { reportId, year, issuedOn, signers, text, today, commandSequence } = report
  const number = takePaperNumber(connection, {
    kind: 'report',
    body: 'supervisors',
    date: issuedOn,
    subject: 'appraisal',
    subjectKey: reportId,
    commandSequence,
  })
  connection.run(insertReport, {
    reportId,
    year,
    number,
    issuedOn,
    signers: JSON.stringify(signers),
    content: JSON.stringify(reportContent(connection, { year, today, text })),
    throughSequence: commandSequence - 1,
    commandSequence,
  })
  return number
}
