import type { ReportReceipt } from '@shared/contract/report-receipt'
import { civilDateOfInstant, formatCivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'
import { letterFields, letterParagraph, letterTable } from '../letter-parts'

/** Who issues an alliance's paper, and who signs it. */
export type AllianceIssuer = { name: string; place: string; representative: string; post: string }

/** What an answer to a report says, with the names a page needs. */
export type AnswerFacts = {
  issuer: AllianceIssuer
  receipt: ReportReceipt
  cooperative: { name: string; taxCode: string }
  /** The form's title and the period in words. */
  title: string
  period: string
  /** What indicators are called, by code. */
  names: ReadonlyMap<string, string>
  issuedAt: string
}

const TITLES = {
  received: ['Giấy tiếp nhận báo cáo', 'Báo cáo đã đến và được kiểm tra chữ ký'],
  returned: ['Phiếu trả lại báo cáo', 'Đề nghị sửa và gửi lại'],
  accepted: ['Thông báo chấp nhận báo cáo', 'Số liệu đã được đưa vào tổng hợp'],
} as const

/** Giấy tiếp nhận, phiếu trả lại or thông báo chấp nhận of a report: what came, when, and what is to be mended. */
export function receiptLetter(facts: AnswerFacts): Omit<Letter, 'marks' | 'fingerprint' | 'printedAt'> {
  const { issuer, receipt, cooperative, title, period, issuedAt } = facts
  const [heading, subject] = TITLES[receipt.outcome]
  return {
    issuer: { name: issuer.name, body: '' },
    number: receipt.number,
    place: issuer.place,
    date: civilDateOfInstant(issuedAt),
    title: heading,
    subject,
    addressee: cooperative.name,
    body: [
      ...letterFields([
        ['Đơn vị báo cáo', cooperative.name],
        ['Mã số thuế', cooperative.taxCode],
        ['Báo cáo', title],
        ['Kỳ báo cáo', period],
        ['Lần gửi', String(receipt.revision)],
        ['Ngày nhận', formatCivilDate(civilDateOfInstant(receipt.receivedAt))],
        ['Mã băm của gói', receipt.packetSha256.slice(0, 32).toUpperCase()],
        ['Cán bộ tiếp nhận', receipt.officer],
      ]),
      ...closing(facts),
    ],
    receivers: [cooperative.name, 'Lưu: VT'],
    signatures: [
      {
        titles: [issuer.post === '' ? 'NGƯỜI TIẾP NHẬN' : issuer.post.toLocaleUpperCase('vi')],
        note: '',
        name: issuer.representative,
      },
    ],
  }
}

function closing({ receipt, names }: AnswerFacts): Letter['body'] {
  if (receipt.outcome === 'received')
    return [
      letterParagraph(
        'Gói còn nguyên, chữ ký đúng khóa đã đăng ký. Nếu cần sửa, đơn vị gửi lại với lần gửi cao hơn; lần gửi sau thay lần gửi trước.',
      ),
    ]
  if (receipt.outcome === 'accepted')
    return [
      letterParagraph(
        'Số liệu của báo cáo được đưa vào tổng hợp. Nếu phát hiện sai, đơn vị gửi lại với lần gửi cao hơn và nêu lý do.',
      ),
    ]
  return [
    letterParagraph('Đề nghị đơn vị xem lại các nội dung dưới đây, sửa trong sổ rồi gửi lại với lần gửi cao hơn:'),
    letterTable(
      [
        { title: 'STT', width: 30, align: 'center' },
        { title: 'Chỉ tiêu', width: '35%', align: 'left' },
        { title: 'Ý kiến', width: '*', align: 'left' },
      ],
      receipt.remarks.map(({ code, text }, at) => [
        String(at + 1),
        code === null ? 'Toàn bộ báo cáo' : (names.get(code) ?? code),
        text,
      ]),
    ),
    letterParagraph('Trong khi chờ gửi lại, số liệu của báo cáo này chưa được đưa vào tổng hợp.'),
  ]
}
