import type { CorrespondenceKind, Direction } from '../contract/correspondence'
import { formatCivilDate } from '../domain/civil-date'
import { numberedKindWords } from './paper-numbers'

/** The kinds of paper in the register. */
export const correspondenceKindWords: Readonly<Record<CorrespondenceKind, string>> = {
  ...numberedKindWords,
  application: 'Đơn',
  other: 'Văn bản khác',
}

/** The register of papers as it is printed (Decree 30/2020/NĐ-CP, appendix IV, by custom). */
export const correspondenceRegisterWords = {
  title: { in: 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN', out: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI' } satisfies Record<Direction, string>,
  span: (from: string, to: string) => `Từ ngày ${formatCivilDate(from)} đến ngày ${formatCivilDate(to)}`,
  column: {
    arrivedOn: 'Ngày đến',
    arrival: 'Số đến',
    author: 'Tác giả',
    number: 'Số, ký hiệu',
    paperDate: 'Ngày tháng văn bản',
    summary: 'Tên loại và trích yếu nội dung',
    handler: 'Đơn vị hoặc người nhận',
    handled: 'Ngày chuyển, xử lý xong',
    received: 'Ký nhận',
    note: 'Ghi chú',
    signer: 'Người ký',
    recipient: 'Nơi nhận văn bản',
    kept: 'Đơn vị, người nhận bản lưu',
    copies: 'Số lượng bản',
  },
  summaryOf: (kind: CorrespondenceKind, summary: string) =>
    summary === '' ? correspondenceKindWords[kind] : `${correspondenceKindWords[kind]}: ${summary}`,
  void: (note: string) => `Đã hủy: ${note}`,
  due: (date: string) => `Hạn ${formatCivilDate(date)}`,
  outside: (first: string, last: string, note: string) => `Số ${first} đến ${last} cấp ngoài sổ: ${note}`,
  count: (count: string) => `Cộng: ${count} văn bản`,
  kept: 'Văn thư',
  signatures: { keeper: 'NGƯỜI LẬP SỔ', head: 'NGƯỜI ĐẠI DIỆN', note: '(Ký, họ tên)' },
  file: { in: 'so-van-ban-den', out: 'so-van-ban-di' } satisfies Record<Direction, string>,
} as const

/** The lines of the history for papers in and out. */
export const correspondenceSummaries = {
  cameIn: (arrival: number, counterpart: string, summary: string) =>
    `Văn bản đến số ${arrival}, từ ${counterpart}: ${summary}`,
  wentOut: (number: string, counterpart: string, summary: string) =>
    `Văn bản đi ${number}, gửi ${counterpart}: ${summary}`,
  handled: (summary: string, handler: string, done: string | null) =>
    done === null
      ? `Giao xử lý văn bản cho ${handler}: ${summary}`
      : `Xử lý xong văn bản ngày ${formatCivilDate(done)}: ${summary}`,
  voided: (summary: string, reason: string) => `Hủy dòng của sổ đăng ký văn bản, ${summary}: ${reason}`,
  numbersNoted: (first: number, last: number, note: string) =>
    `Ghi chú số văn bản ${first} đến ${last} cấp ngoài sổ: ${note}`,
  decided: (number: string, date: string, summary: string) =>
    `Quyết định ${number} của Giám đốc ngày ${formatCivilDate(date)}: ${summary}`,
} as const
