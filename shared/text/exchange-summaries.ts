import { formatCivilDate } from '../domain/civil-date'

const ways = { stick: 'USB', email: 'thư điện tử', https: 'mạng' } as const
const outcomes = { received: 'đã nhận', returned: 'trả lại', accepted: 'chấp nhận' } as const

/** The lines of the history about the exchange with the alliance. */
export const exchangeSummaries = {
  registered: (name: string, fingerprint: string, paper: string) =>
    `Ghi liên minh ${name}, khóa ${fingerprint} (${paper})`,
  /** Why the key of the alliance before is taken no more. */
  replacedAlliance: 'Thay bằng khóa mới của liên minh',
  line: (address: string, isOn: boolean) =>
    address === '' ? 'Bỏ địa chỉ gửi qua mạng' : `${isOn ? 'Bật' : 'Tắt'} gửi qua mạng tới ${address}`,
  put: (title: string) => `Đưa vào hộp gửi đi: ${title}`,
  filed: (title: string) => `Lấy gói ra tệp: ${title}`,
  handedOver: (title: string, way: keyof typeof ways, on: string) =>
    `Gửi bằng ${ways[way]} ngày ${formatCivilDate(on)}: ${title}`,
  withdrawn: (title: string, reason: string) => `Rút khỏi hộp gửi đi: ${title} (${reason})`,
  receipt: (outcome: keyof typeof outcomes, number: string, title: string) =>
    `Liên minh ${outcomes[outcome]}${number === '' ? '' : ` (giấy ${number})`}: ${title}`,
  news: (sequence: number, items: number) => `Nhận gói số ${sequence} của liên minh: ${items} mục`,
  done: (title: string, on: string) => `Đã làm ngày ${formatCivilDate(on)}: ${title}`,
  /** The group of the indicators the alliance adds to the dictionary. */
  ownIndicators: 'Chỉ tiêu của liên minh',
  revision: (title: string, revision: number) => (revision === 1 ? title : `${title}, bản sửa ${revision}`),
}
