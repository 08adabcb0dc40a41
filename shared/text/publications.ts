import { formatCivilDate } from '../domain/civil-date'

const dated = (date: string | null) => (date === null ? '' : formatCivilDate(date))

/** The sheet that hangs with a paper that is published (article 14). */
export const publicationWords = {
  title: 'Thông báo',
  subject: 'Về việc công khai thông tin',
  addressee: 'Các thành viên',
  file: 'to-niem-yet',
  duty: (unit: string, article: string) =>
    `Thực hiện ${article} Luật Hợp tác xã số 17/2023/QH15, ${unit} niêm yết tại trụ sở để các thành viên biết:`,
  fields: (p: { issuedOn: string; postedOn: string | null; until: string | null; place: string }) => [
    ['Ngày ban hành', dated(p.issuedOn)] as const,
    ['Nơi niêm yết', p.place] as const,
    ['Niêm yết từ ngày', dated(p.postedOn)] as const,
    ['Đến hết ngày', dated(p.until)] as const,
  ],
  days: (days: number) =>
    `Giấy tờ được niêm yết ít nhất ${days} ngày liên tục (khoản 2 Điều 14). Thành viên có ý kiến xin gửi về trụ sở hợp tác xã./.`,
  receivers: ['Như trên', 'Lưu: VT'],
  signs: ['Đại diện hợp tác xã'],
} as const
