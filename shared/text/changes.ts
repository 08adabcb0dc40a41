import type { ChangedSubject, ChangedVoucher } from '../contract/verification'
import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'
import { monthInWords } from './sentence'

/** What commands touch, as lists of changes name it. */
export const changedSubjectWords: Readonly<Record<ChangedSubject, string>> = {
  voucher: 'Chứng từ',
  reversal: 'Chứng từ điều chỉnh',
  lock: 'Khóa sổ',
  unlock: 'Mở khóa',
  closing: 'Kết chuyển',
  charter: 'Điều lệ',
  posts: 'Chức danh',
  members: 'Thành viên',
  resolutions: 'Nghị quyết',
  distribution: 'Phân phối thu nhập',
  capital: 'Vốn góp',
  services: 'Dịch vụ',
  parties: 'Đối tượng',
  accounts: 'Tài khoản',
  meetings: 'Đại hội và cuộc họp',
  supervision: 'Kiểm soát',
  correspondence: 'Công văn đi, đến',
  training: 'Đào tạo',
  papers: 'Bản quét, bản in',
  people: 'Người dùng',
  settings: 'Thông tin và thiết lập',
}

/** Words of the list of what changed since a fingerprint. */
export const changeWords = {
  voucher: ({ number, date, postingDate, amount, description, backdated, reverses }: ChangedVoucher) =>
    [
      reverses === null ? `Ghi sổ ${number}` : `Ghi đảo ${reverses} bằng ${number}`,
      `ngày ${formatCivilDate(date)}${postingDate === date ? '' : `, ghi sổ ngày ${formatCivilDate(postingDate)}`}`,
      `${formatDong(amount)} đ`,
      ...(backdated ? ['LÙI NGÀY, tính vào thời gian trước dấu sổ'] : []),
      description,
    ]
      .filter((part) => part !== '')
      .join('; '),
  locked: (month: number) => `Khóa tháng ${monthInWords(month)}`,
  unlocked: (month: number) => `Mở khóa tháng ${monthInWords(month)}`,
  resolution: (number: string) => `Nghị quyết, quyết định ${number}`,
  proven: ({ fingerprint, sequence, vouchers }: { fingerprint: string; sequence: number; vouchers: number }) =>
    `${formatDong(sequence)} dòng lịch sử và ${formatDong(vouchers)} chứng từ tính lại từ đầu vẫn cho đúng dấu sổ ${fingerprint}.`,
  notProven: (fingerprint: string) =>
    `Tính lại từ đầu không còn cho đúng dấu sổ ${fingerprint}: có dòng lịch sử hoặc chứng từ trước đó đã bị sửa, xóa hoặc chèn.`,
  /** One line for people on the command line. */
  line: ({ at, person, summary, touched }: { at: string; person: string; summary: string; touched: string[] }) =>
    `${at}, ${person}: ${summary}${touched.map((one) => `\n    ${one}`).join('')}`,
  head: ({ fingerprint, at, count }: { fingerprint: string; at: string; count: number }) =>
    count === 0
      ? `Từ dấu sổ ${fingerprint} (${at}) đến nay sổ không thay đổi.`
      : `Từ dấu sổ ${fingerprint} (${at}) đến nay có ${formatDong(count)} việc:`,
  unknownInFaultyBook: (fingerprint: string) =>
    `Sổ có lỗi, và không có dòng lịch sử nào mang dấu sổ ${fingerprint}: lịch sử trước dấu sổ ấy đã bị sửa hoặc xóa.`,
} as const
