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
}

/** Phiếu kết thúc đợt kiểm tra: the fingerprint the supervisors keep outside the office, and what it is good for. */
export function visitSlipPaper({
  unit,
  heldOn,
  supervisors,
  note,
  fingerprint,
  vouchers,
}: VisitSlip): SupervisionPaper {
  return {
    issuer: { name: unit.name, body: supervisorsName(unit) },
    number: null,
    place: unit.place,
    date: heldOn,
    title: 'Phiếu kết thúc đợt kiểm tra',
    subject: 'Dấu sổ giữ tại người kiểm soát',
    addressee: '',
    body: [
      ...letterFields([
        ['Ngày kết thúc', formatCivilDate(heldOn)],
        ['Người kiểm soát', supervisors.join(', ')],
        ['Số chứng từ trong sổ', formatDong(vouchers)],
        ['Ghi chú', note === '' ? 'Không' : note],
      ]),
      letterParagraph('Dấu của sổ vào lúc kết thúc:'),
      letterHeading(fingerprint),
      letterParagraph(
        'Giữ phiếu này ở nhà. Lần sau, gõ dấu này vào phần Cần để ý: sổ cho thấy mọi việc đã làm từ hôm nay. Nếu sổ nói không có dấu này thì phần sổ đã kiểm tra đã bị thay bằng một sổ khác.',
      ),
    ],
    receivers: [],
    signatures: [supervisorsSign(unit, supervisors)],
  }
}
