import type { ReportColumn, ReportHead, ReportId, ReportRequest, Signature } from '@shared/contract/report'
import { reportWords } from '@shared/text/report-words'
import { marksOf } from '../../book-file/marks'
import { termNote } from '../../governance/term-note'
import { fingerprintOf } from '../../ledger/hash'
import { signersOn } from '../../db/signers'
import { printedAt } from '../../printed-at'
import type { FormSignature } from '../../regime/regime'
import type { ReportSource } from './report'

/** What a form says of itself; the rest of the head is the book's. */
export type HeadParts = {
  report: ReportId
  formCode: string
  title: string
  subtitles: string[]
  orientation: 'portrait' | 'landscape'
  columns: readonly ReportColumn[]
  signatures: readonly FormSignature[]
  /** Whose signers sign and which day is printed over them: the day asked for; else the last of the period, and no day. */
  signing: Pick<ReportRequest, 'signedOn' | 'to'>
  marks?: string[]
  warnings?: readonly string[]
}

/** The head of a printed report: whose book, which form, who signed on that day, and the fingerprint of what was read. */
export function reportHead({ book, now }: ReportSource, parts: HeadParts): ReportHead {
  const { profile, regime, connection, ledger } = book
  const { signedOn, to } = parts.signing
  const names = signersOn(connection, signedOn ?? to)
  const signatures: Signature[] = parts.signatures.map(({ post, title, note }) => ({ title, note, name: names[post] }))
  const signing = signatures.map(({ name }) => name)
  const signerNote = termNote(connection, signedOn ?? to, signing)
  return {
    report: parts.report,
    formCode: parts.formCode,
    legalBasis: parts.formCode === '' ? '' : regime.legalBasis,
    unitName: profile.name,
    unitAddress: profile.address,
    title: parts.title,
    subtitles: parts.subtitles.filter((line) => line !== ''),
    currency: reportWords.currency,
    orientation: parts.orientation,
    columns: [...parts.columns],
    signatures,
    signerNote,
    placeAndDate: signedOn ? reportWords.signedOn(signedOn) : reportWords.signedByHand,
    fingerprint: fingerprintOf(ledger.memory.commandHead.hash),
    printedAt: printedAt(now),
    marks: [...marksOf(book), ...(parts.marks ?? [])],
    warnings: [...(parts.warnings ?? []), ...(signerNote === '' ? [] : [signerNote])],
  }
}
