import type { CertificateEndCause, CertificateTable } from '../db/schema-members'
import { plain, sql, statement } from '../db/statement'
import type { Connection } from '../db/connection'

/** A certificate with how it ended; `endedOn` null while it stands. */
export type CertificateRow = CertificateTable & {
  endedOn: string | null
  endCause: CertificateEndCause | null
  endNote: string | null
}

const columns = `certificate.certificateId, number, member, issuedOn, kind, contribution, charterCapital, content, replacesId, commandSequence,
  endedOn, cause AS endCause, note AS endNote`
const rows = plain<Record<string, never>, CertificateRow>(
  `SELECT ${columns} FROM certificate LEFT JOIN certificateEnd USING (certificateId) ORDER BY member, issuedOn, certificateId`,
)
const rowsOfMember = plain<{ member: string }, CertificateRow>(
  `SELECT ${columns} FROM certificate LEFT JOIN certificateEnd USING (certificateId) WHERE member = @member ORDER BY issuedOn, certificateId`,
)
const rowById = plain<{ certificateId: number }, CertificateRow>(
  `SELECT ${columns} FROM certificate LEFT JOIN certificateEnd USING (certificateId) WHERE certificateId = @certificateId`,
)

/** Every certificate there ever was, member by member, oldest first. */
export function allCertificates(connection: Connection): CertificateRow[] {
  return connection.all(rows, {})
}

/** A member's certificates, oldest first. */
export function certificatesOf(connection: Connection, member: string): CertificateRow[] {
  return connection.all(rowsOfMember, { member })
}

/** One certificate; undefined when there is none of that id. */
export function readCertificate(connection: Connection, certificateId: number): CertificateRow | undefined {
  return connection.get(rowById, { certificateId })
}

const insert = statement<Omit<CertificateTable, 'certificateId'>>()((p) =>
  sql.insertInto('certificate').values({
    number: p.number,
    member: p.member,
    issuedOn: p.issuedOn,
    kind: p.kind,
    contribution: p.contribution,
    charterCapital: p.charterCapital,
    content: p.content,
    replacesId: p.replacesId,
    commandSequence: p.commandSequence,
  }),
)
const insertEnd = plain<{ certificateId: number; endedOn: string; cause: CertificateEndCause; note: string }, never>(
  'INSERT INTO certificateEnd (certificateId, endedOn, cause, note) VALUES (@certificateId, @endedOn, @cause, @note)',
)

/** Adds a certificate and answers its id. The caller has checked that its number is free. */
export function insertCertificate(connection: Connection, row: Omit<CertificateTable, 'certificateId'>): number {
  return Number(connection.run(insert, row).lastInsertRowid)
}

/** Ends a certificate, which keeps its number for ever. */
export function endCertificate(
  connection: Connection,
  end: { certificateId: number; endedOn: string; cause: CertificateEndCause; note: string },
): void {
  connection.run(insertEnd, end)
}

/** What the series of the program's own numbers looks like: 'GCN0001'. */
const SERIES = 'GCN'

/** The next number of the series: one after the highest ever given, whatever became of it. */
export function nextCertificateNumber(connection: Connection): string {
  const highest = allCertificates(connection).reduce((most, { number }) => {
    const counted = new RegExp(`^${SERIES}(\\d{1,9})$`).exec(number)
    return Math.max(most, Number(counted?.[1] ?? 0))
  }, 0)
  return `${SERIES}${String(highest + 1).padStart(4, '0')}`
}
