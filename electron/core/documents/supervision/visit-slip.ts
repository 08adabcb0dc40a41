import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { letterFields, letterHeading, letterParagraph } from '../letter-parts'
import { type SupervisionPaper, type SupervisionUnit, supervisorsName, supervisorsSign } from './frame'

/** What the slip of a visit is made of. */
export type VisitSlip = {
  unit: SupervisionUnit
  heldOn: string
  supervisors: readonly string[]
  note: string
  fingerprint: string
  vouchers: number
  /** The moment whose fingerprint it is, '08:26 ngày 15/01/2026'. */
  at: string
  /** False for a slip of a moment inside a visit: the fingerprint is taken home, and the visit goes on. */
  closed: boolean
}

/** Phiếu kết thúc đợt kiểm tra: the fingerprint the supervisors keep outside the office, and what it is good for. */
export function visitSlipPaper({
  unit,
  heldOn,
  supervisors,
  note,
  fingerprint,
  vouchers,
  at,
  closed,
}: VisitSlip): SupervisionPaper {
  return {
    issuer: { name: unit.name, body: supervisorsName(unit) },
    number: null,
    place: unit.place,
    date: heldOn,
    title: closed ? 'Phiếu kết thúc đợt kiểm tra' : 'Phiếu dấu sổ',
    subject: 'Dấu sổ giữ tại người kiểm soát',
    addressee: '',
    body: [
      ...letterFields([
        ...(closed ? ([['Ngày kết thúc', formatCivilDate(heldOn)]] as const) : []),
        ['Dấu sổ lúc', at],
        ['Người kiểm soát', supervisors.join(', ')],
        ['Số chứng từ trong sổ', formatDong(vouchers)],
        ...(note === '' ? [] : ([['Ghi chú', note]] as const)),
      ]),
      letterParagraph(closed ? 'Dấu của sổ vào lúc kết thúc:' : 'Dấu của sổ vào lúc này; đợt kiểm tra chưa kết thúc:'),
      letterHeading(fingerprint),
      letterParagraph(
        'Giữ phiếu này ở nhà. Lần sau, gõ dấu này vào phần Cần để ý: sổ cho thấy mọi việc đã làm từ hôm nay. Nếu sổ nói không có dấu này thì phần sổ đã kiểm tra đã bị thay bằng một sổ khác.',
      ),
    ],
    receivers: [],
    signatures: [supervisorsSign(unit, supervisors)],
  }
}
