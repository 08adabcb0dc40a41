import type { CertificateCopy, CertificateEntry, CertificateLine } from '@shared/contract/certificates'
import { foldText } from '@shared/domain/text-fold'
import type { Connection } from '../db/connection'
import type { CourseCertificateTable } from '../db/schema-graduation'
import { plain } from '../db/statement'
import { refuse } from '../refusal'

type Row = Omit<CourseCertificateTable, 'decisionId' | 'commandSequence'> & {
  courseId: string
  decisionNumber: string
  decidedOn: string
  corrections: number
  copies: number
  receivedOn: string | null
  receivedBy: string | null
  revokedOn: string | null
  nameNow: string | null
  birthDateNow: string | null
  birthPlaceNow: string | null
}

const entryOf = (column: string, kind: string) =>
  `(SELECT ${column} FROM courseCertificateEntry AS entry WHERE entry.line = c.line AND kind = '${kind}')`
const corrected = (field: string) =>
  `(SELECT value FROM courseCertificateEntry AS entry WHERE entry.line = c.line AND field = '${field}' ORDER BY entryId DESC LIMIT 1)`

const rows = plain<{ from: number; to: number | null }, Row>(
  `SELECT c.line, c.number, c.enrolmentId, enrolment.courseId, c.name, c.birthDate, c.birthPlace, c.programme, c.level, c.courseName,
     c.opensOn, c.closesOn, c.class, c.issuedOn, c.signer, c.signerTitle, decision.number AS decisionNumber, decision.decidedOn,
     (SELECT count(*) FROM courseCertificateEntry AS entry WHERE entry.line = c.line AND kind = 'correction') AS corrections,
     (SELECT coalesce(sum(copies), 0) FROM courseCertificateCopy AS copy WHERE copy.line = c.line) AS copies,
     ${entryOf('enteredOn', 'received')} AS receivedOn, ${entryOf('value', 'received')} AS receivedBy,
     ${entryOf('enteredOn', 'revoked')} AS revokedOn, ${corrected('name')} AS nameNow, ${corrected('birthDate')} AS birthDateNow,
     ${corrected('birthPlace')} AS birthPlaceNow
   FROM courseCertificate AS c JOIN enrolment USING (enrolmentId) JOIN graduationDecision AS decision USING (decisionId)
   WHERE c.line >= @from AND (@to IS NULL OR c.line <= @to) ORDER BY c.line`,
)
const entries = plain<{ line: number }, CertificateEntry>(
  `SELECT kind, enteredOn, field, value, reason, coalesce(user.name, command.userId) AS by FROM courseCertificateEntry AS entry
   JOIN command ON command.sequence = entry.commandSequence LEFT JOIN user ON user.userId = command.userId
   WHERE line = @line ORDER BY entryId`,
)
const copies = plain<{ line: number }, CertificateCopy>(
  `SELECT copyLine, copies, issuedOn, receiver, purpose, signer, signerTitle FROM courseCertificateCopy WHERE line = @line ORDER BY copyLine`,
)
const copyById = plain<{ copyLine: number }, CertificateCopy & { line: number }>(
  'SELECT line, copyLine, copies, issuedOn, receiver, purpose, signer, signerTitle FROM courseCertificateCopy WHERE copyLine = @copyLine',
)

/** Lines of the register from one to another, both included, to the last where `to` is null; the person as entries correct it. */
export function certificateLines(connection: Connection, from = 1, to: number | null = null): CertificateLine[] {
  return connection.all(rows, { from, to }).map(asLine)
}

/** Those lines whose name, number or class holds the words, without accents. */
export function certificatesLike(lines: readonly CertificateLine[], search: string): CertificateLine[] {
  const wanted = foldText(search)
  return lines.filter(({ name, number, courseName }) => foldText(`${name} ${number} ${courseName}`).includes(wanted))
}

/** One line of the register; refuses 'certificate-line-unknown'. */
export function certificateLine(connection: Connection, line: number): CertificateLine {
  const [row] = connection.all(rows, { from: line, to: line })
  return row === undefined ? refuse({ code: 'certificate-line-unknown', value: line }) : asLine(row)
}

/** What came to a line later, the first first. */
export function certificateEntries(connection: Connection, line: number): CertificateEntry[] {
  return connection.all(entries, { line })
}

/** The copies made of a line. */
export function certificateCopies(connection: Connection, line: number): CertificateCopy[] {
  return connection.all(copies, { line })
}

/** A copy by its number in the book of copies; refuses 'certificate-copy-unknown'. */
export function certificateCopy(connection: Connection, copyLine: number): CertificateCopy & { line: number } {
  return connection.get(copyById, { copyLine }) ?? refuse({ code: 'certificate-copy-unknown', value: copyLine })
}

function asLine({ nameNow, birthDateNow, birthPlaceNow, receivedBy, ...row }: Row): CertificateLine {
  const { name, birthDate, birthPlace } = row
  return {
    ...row,
    name: nameNow ?? name,
    birthDate: birthDateNow ?? birthDate,
    birthPlace: birthPlaceNow ?? birthPlace,
    frozen: { name, birthDate, birthPlace },
    receivedBy: receivedBy ?? '',
  }
}
