import { SupervisionReportContent } from '@shared/contract/supervision-report'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { fingerprintOf } from '../ledger/hash'

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

const latest = plain<{ year: number }, Row>(
  `SELECT reportId, year, number, issuedOn, signers, content, command.hash AS hash
   FROM supervisionReport JOIN command ON command.sequence = throughSequence
   WHERE year = @year ORDER BY supervisionReport.commandSequence DESC LIMIT 1`,
)

/** The latest report the supervisors issued on a fiscal year, for the agenda and the pack of its meeting; null while there is none. */
export function supervisionReportOf(connection: Connection, year: number): IssuedSupervisionReport | null {
  const row = connection.get(latest, { year })
  if (!row) return null
  const { hash, signers, content, ...report } = row
  return {
    ...report,
    signers: JSON.parse(signers),
    content: SupervisionReportContent.parse(JSON.parse(content)),
    fingerprint: fingerprintOf(hash),
  }
}
