import type { CertificateLine, certificates as contract } from '@shared/contract/certificates'
import type { InputOf } from '@shared/contract/procedure'
import { isCivilDate } from '@shared/domain/civil-date'
import { toNfc } from '@shared/domain/text-fold'
import { graduationSummaries } from '@shared/text/graduation-summaries'
import type { CallContext } from '../../context'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { certificateBlank, keepCertificateBlank } from '../../training/certificate-blank'
import {
  certificateCopies,
  certificateEntries,
  certificateLine,
  certificateLines,
  certificatesLike,
} from '../../training/certificates'
import { issueCertificates, nextNumber } from './issue'
import { decisionsWaiting, insertCopy, insertEntry, lastCopy } from './store'

export const certificates = {
  list: ({ book }, { search }) => {
    const all = certificateLines(book.connection)
    return {
      lines: certificatesLike(all, search).toReversed(),
      total: all.length,
      waiting: book.connection.all(decisionsWaiting, {}),
      nextNumber: nextNumber(book.connection),
    }
  },
  read: ({ book }, { line }) => ({
    line: certificateLine(book.connection, line),
    entries: certificateEntries(book.connection, line),
    copies: certificateCopies(book.connection, line),
  }),
  issue: (context, given) => issueCertificates(context, given),
  correct: (context, given) => {
    correct(context, given)
    return {}
  },
  receive: (context, given) => {
    receive(context, given)
    return {}
  },
  revoke: (context, { line, revokedOn, decisionNumber, reason }) => {
    const { book, command } = context
    const certificate = standing(context, line)
    if (revokedOn < certificate.issuedOn) tooEarly(revokedOn, certificate)
    const value = toNfc(decisionNumber)
    const entry = { line, kind: 'revoked' as const, enteredOn: revokedOn, field: null, value, reason: toNfc(reason) }
    book.connection.run(insertEntry, { ...entry, commandSequence: command.sequence })
    command.summary = graduationSummaries.certificateRevoked(certificate.number, value, reason)
    return {}
  },
  copy: (context, given) => ({ copyLine: copyCertificate(context, given) }),
  blank: ({ book }) => certificateBlank(book.connection),
  saveBlank: ({ book, command }, { id: _, ...blank }) => {
    keepCertificateBlank(book.connection, blank)
    command.summary = graduationSummaries.blankSaved
    return {}
  },
} satisfies HandlersOf<typeof contract>

/** A line that still stands; refuses 'certificate-line-unknown', 'certificate-revoked'. */
function standing({ book }: CallContext, line: number): CertificateLine {
  const certificate = certificateLine(book.connection, line)
  if (certificate.revokedOn !== null)
    refuse({ code: 'certificate-revoked', value: certificate.number, data: { date: certificate.revokedOn } })
  return certificate
}

function tooEarly(value: string, { issuedOn }: CertificateLine): never {
  return refuse({ code: 'certificate-too-early', value, data: { date: issuedOn } })
}

function correct(
  context: CallContext,
  { line, field, reason, enteredOn, ...given }: InputOf<typeof contract.correct>,
): void {
  const { book, command } = context
  const certificate = standing(context, line)
  const value = toNfc(given.value)
  if (field === 'birthDate' && !isCivilDate(value)) refuse({ code: 'certificate-birth-date', column: 'value', value })
  if (value === '') refuse({ code: 'text-missing', column: 'value' })
  if (certificate[field] === value) refuse({ code: 'certificate-same-value', column: 'value', value })
  const entry = { line, kind: 'correction' as const, enteredOn, field, value, reason: toNfc(reason) }
  book.connection.run(insertEntry, { ...entry, commandSequence: command.sequence })
  command.summary = graduationSummaries.certificateCorrected(certificate.number, field, reason)
}

function receive(context: CallContext, { line, receivedOn, receivedBy, note }: InputOf<typeof contract.receive>): void {
  const { book, command } = context
  const certificate = standing(context, line)
  if (certificate.receivedOn !== null)
    refuse({ code: 'certificate-received', value: certificate.number, data: { date: certificate.receivedOn } })
  if (receivedOn < certificate.issuedOn) tooEarly(receivedOn, certificate)
  const value = toNfc(receivedBy)
  const entry = { line, kind: 'received' as const, enteredOn: receivedOn, field: null, value, reason: toNfc(note) }
  book.connection.run(insertEntry, { ...entry, commandSequence: command.sequence })
  command.summary = graduationSummaries.certificateReceived(certificate.number, value, receivedOn)
}

function copyCertificate(context: CallContext, { id: _, line, ...given }: InputOf<typeof contract.copy>): number {
  const { book, command } = context
  const certificate = standing(context, line)
  if (given.issuedOn < certificate.issuedOn) tooEarly(given.issuedOn, certificate)
  const copyLine = (book.connection.get(lastCopy, {})?.last ?? 0) + 1
  const texts = {
    receiver: toNfc(given.receiver),
    purpose: toNfc(given.purpose),
    signer: toNfc(given.signer),
    signerTitle: toNfc(given.signerTitle),
  }
  book.connection.run(insertCopy, { ...given, ...texts, copyLine, line, commandSequence: command.sequence })
  command.summary = graduationSummaries.certificateCopied(copyLine, certificate.number, given.copies)
  return copyLine
}
