import type { ReportColumn, ReportHead, ReportId, Signature } from '@shared/contract/report'
import { formatCivilDate } from '@shared/domain/civil-date'
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
  /** The day whose signers sign: the last of the period. */
  signedOn: string
  marks?: string[]
  warnings?: readonly string[]
}

/** The head of a printed report: whose book, which form, who signed on that day, and the fingerprint of what was read. */
export function reportHead({ book, now }: ReportSource, parts: HeadParts): ReportHead {
  const { profile, regime, connection, ledger } = book
  const names = signersOn(connection, parts.signedOn)
  const signatures: Signature[] = parts.signatures.map(({ post, title, note }) => ({ title, note, name: names[post] }))
  return {
    report: parts.report,
    formCode: parts.formCode,
    legalBasis: parts.formCode === '' ? '' : regime.legalBasis,
    unitName: profile.name,
    unitAddress: profile.address,
    title: parts.title,
    subtitles: parts.subtitles.filter((line) => line !== ''),
    currency: 'Đơn vị tính: đồng Việt Nam',
    orientation: parts.orientation,
    columns: [...parts.columns],
    signatures,
    placeAndDate: 'Ngày ….. tháng ….. năm ……',
    fingerprint: fingerprintOf(ledger.memory.commandHead.hash),
    printedAt: printedAt(now),
    marks: [...(profile.sample === 1 ? ['SỔ MẪU'] : []), ...(parts.marks ?? [])],
    warnings: [...(parts.warnings ?? [])],
  }
}

/** "Tại ngày 31 tháng 12 năm 2025". */
export function asOfLine(date: string): string {
  const [day, month, year] = formatCivilDate(date).split('/')
  return `Tại ngày ${day} tháng ${month} năm ${year}`
}
