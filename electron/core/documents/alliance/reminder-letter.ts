import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'
import { letterFields, letterParagraph } from '../letter-parts'
import type { AllianceIssuer } from './receipt-letter'

/** What a reminder says: which report, by when, and to whom. */
export type ReminderFacts = {
  issuer: AllianceIssuer
  number: string
  date: CivilDate
  cooperative: { name: string; taxCode: string; address: string; representative: string }
  title: string
  period: string
  dueOn: CivilDate
}

/** Giấy đôn đốc nộp báo cáo to one co-operative. */
export function reminderLetter(facts: ReminderFacts): Omit<Letter, 'marks' | 'fingerprint' | 'printedAt'> {
  const { issuer, number, date, cooperative, title, period, dueOn } = facts
  return {
    issuer: { name: issuer.name, body: '' },
    number,
    place: issuer.place,
    date,
    title: 'Giấy đôn đốc',
    subject: 'Về việc nộp báo cáo',
    addressee: cooperative.name,
    body: [
      ...letterFields([
        ['Mã số thuế', cooperative.taxCode],
        ['Địa chỉ', cooperative.address],
        ['Người đại diện', cooperative.representative],
        ['Báo cáo', title],
        ['Kỳ báo cáo', period],
        ['Hạn nộp', formatCivilDate(dueOn)],
      ]),
      letterParagraph(
        `Đến ngày ${formatCivilDate(date)}, ${issuer.name} chưa nhận được báo cáo nêu trên của đơn vị. Đề nghị đơn vị lập báo cáo trong Sổ HTX, duyệt, ký và gửi gói báo cáo bằng USB, thư điện tử hoặc đường truyền trong 05 ngày làm việc kể từ ngày nhận giấy này.`,
      ),
      letterParagraph(
        'Nếu đã gửi, đơn vị báo lại ngày gửi và cách gửi để đối chiếu. Nếu đã ngừng hoạt động hoặc đang giải thể, đơn vị báo bằng văn bản để liên minh ghi vào sổ đăng ký.',
      ),
    ],
    receivers: [cooperative.name, 'Lưu: VT'],
    signatures: [
      {
        titles: [issuer.post === '' ? 'NGƯỜI KÝ' : issuer.post.toLocaleUpperCase('vi')],
        note: '(Ký, họ tên, đóng dấu)',
        name: issuer.representative,
      },
    ],
  }
}
