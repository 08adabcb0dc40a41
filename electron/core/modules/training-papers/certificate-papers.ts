import type { BlankField, CertificateLine } from '@shared/contract/certificates'
import { formatCivilDate } from '@shared/domain/civil-date'
import { classOrReached } from '@shared/text/graduation-words'
import { certificateEntryText, copyFields, paperNames } from '@shared/text/graduation-papers'
import { levelText, levelWords } from '@shared/text/training-words'
import type { CallContext } from '../../context'
import { placeAndDate } from '../../documents/letter'
import { certificatesDefinition, type PrintedCertificate } from '../../documents/training/certificate'
import { copyLetter } from '../../documents/training/graduation-letters'
import { registerDefinition } from '../../documents/training/register'
import type { SchoolFacts } from '../../documents/training/school-facts'
import { lettersDefinition, type PaperDefinition } from '../../documents/training/training-file'
import { refuse } from '../../refusal'
import { certificateBlank, usualBlank } from '../../training/certificate-blank'
import { certificateCopy, certificateEntries, certificateLine, certificateLines } from '../../training/certificates'
import { schoolFacts } from './facts'

type Span = { from: number; to: number | null }

/** Certificates of some lines, whole or on the school's blanks: what the line says, and 'ĐÃ THU HỒI' where it was revoked. */
export function certificatesPaper(
  context: CallContext,
  { from, to, onBlank }: Span & { onBlank: boolean },
): PaperDefinition {
  const { connection } = context.book
  const facts = schoolFacts(context)
  const lines = some(certificateLines(connection, from, to), { from, to })
  const blank = onBlank ? certificateBlank(connection) : usualBlank
  return certificatesDefinition(
    facts,
    lines.map((line) => printedCertificate(facts, line)),
    { blank, onBlank },
  )
}

/** The register, of the lines from one to another; refuses 'paper-nothing-to-print'. */
export function registerPaper(context: CallContext, { from, to }: Span): PaperDefinition {
  const { connection } = context.book
  const lines = some(certificateLines(connection, from, to), { from, to })
  return registerDefinition(
    schoolFacts(context),
    lines.map((one) => ({
      line: one.line,
      ...one.frozen,
      programme: `${one.programme} (${lower(levelText(one.level))})`,
      course: paperNames.course(one.courseName, one.opensOn, one.closesOn),
      isShort: one.level === null,
      class: classOrReached(one.class),
      decision: paperNames.decision(one.decisionNumber, one.decidedOn),
      number: one.number,
      issuedOn: one.issuedOn,
      receivedOn: one.receivedOn,
      receivedBy: one.receivedBy,
      entries: certificateEntries(connection, one.line)
        .filter(({ kind }) => kind !== 'received')
        .map(certificateEntryText),
    })),
  )
}

/** A copy from the register; refuses 'certificate-copy-unknown'. */
export function copyPaper(context: CallContext, copyLine: number): PaperDefinition {
  const { connection } = context.book
  const copy = certificateCopy(connection, copyLine)
  const line = certificateLine(connection, copy.line)
  const corrections = certificateEntries(connection, copy.line).filter(
    ({ kind, enteredOn }) => kind === 'correction' && enteredOn <= copy.issuedOn,
  )
  return lettersDefinition([
    copyLetter(schoolFacts(context), {
      ...copy,
      isShort: line.level === null,
      fields: copyFields(line, corrections.map(certificateEntryText)),
    }),
  ])
}

function lower(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)
}

function some(lines: CertificateLine[], { from, to }: Span): CertificateLine[] {
  return lines.length > 0 ? lines : refuse({ code: 'paper-nothing-to-print', data: { from, to: to ?? undefined } })
}

/** The line itself is printed, not what entries correct: the corrected certificate is a copy from the register. */
function printedCertificate(facts: SchoolFacts, line: CertificateLine): PrintedCertificate {
  const { frozen, number, issuedOn, signer, signerTitle, revokedOn } = line
  const values: Record<BlankField, string> = {
    name: frozen.name,
    birthDate: formatCivilDate(frozen.birthDate),
    birthPlace: frozen.birthPlace,
    programme: line.programme,
    period: paperNames.period(line.opensOn, line.closesOn),
    class: classOrReached(line.class),
    placeAndDate: placeAndDate(facts.place, issuedOn),
    signerTitle,
    signer,
    number,
    line: String(line.line),
  }
  return {
    values,
    level: line.level === null ? null : levelWords[line.level],
    marks: [...facts.marks, ...(revokedOn === null ? [] : [paperNames.revoked])],
  }
}
