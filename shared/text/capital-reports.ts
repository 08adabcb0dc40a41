import { formatDong } from '../domain/money'
import { formatCivilDate } from '../domain/civil-date'
import { percentText } from '../domain/percent'

type Bounds = { minimum: number; percent: number; maximum: number }

/** The words of S31-HTX, S33-HTX and the register of members beside those of their forms; amounts in đồng. */
export const capitalReportWords = {
  member: (code: string, name: string) => `Thành viên: ${name} (${code})`,
  bounds: (year: number, { minimum, percent, maximum }: Bounds) =>
    `Năm ${year}: mức đóng tối thiểu ${formatDong(minimum)} đồng; tối đa ${percentText(percent)} vốn điều lệ (${formatDong(maximum)} đồng)`,
  opening: 'Vốn góp đầu kỳ',
  sum: 'Cộng trong kỳ',
  closing: 'Vốn góp cuối kỳ',
  openingBalance: 'Số dư đầu kỳ',

  register: 'Sổ đăng ký thành viên',
  registerSubtitle: '(Điều 15 Luật Hợp tác xã số 17/2023/QH15)',
  unitCode: (code: string) => `Mã số: ${code === '' ? '……………' : code}`,
  charterCapital: (amount: number) => `Vốn điều lệ: ${formatDong(amount)} đồng`,
  draft: 'BẢN NHÁP – SỔ CHƯA ĐỦ',
  types: { official: 'Chính thức', contributing: 'Liên kết góp vốn', nonContributing: 'Liên kết không góp vốn' },
  money: 'Tiền Việt Nam',
  total: 'Tổng cộng',
  certificateOn: (number: string, date: string) => `${number}, ${formatCivilDate(date)}`,
  unitLacks: (lacks: string) => `Hợp tác xã còn thiếu: ${lacks} (Điều 15.1.a).`,
  memberLacks: (member: string, lacks: string) => `${member} còn thiếu: ${lacks}.`,
  moreLack: (count: number) => `Còn ${count} thành viên khác chưa đủ.`,
  lacks: {
    name: 'họ tên (15.1.b)',
    address: 'địa chỉ liên lạc (15.1.b)',
    nationality: 'quốc tịch (15.1.b)',
    idNumber: 'số định danh hoặc giấy tờ pháp lý (15.1.b)',
    representative: 'người đại diện (15.1.b)',
    share: 'phần vốn góp (15.1.c)',
    contributedOn: 'thời điểm góp vốn (15.1.c)',
    certificate: 'giấy chứng nhận phần vốn góp (15.1.d)',
  },
  unitFields: { name: 'tên', code: 'mã số', address: 'địa chỉ trụ sở chính' },
  columns: {
    order: 'STT',
    code: 'Mã',
    name: 'Họ tên; tên tổ chức',
    type: 'Loại thành viên',
    address: 'Địa chỉ liên lạc; trụ sở chính',
    nationality: 'Quốc tịch',
    idNumber: 'Số định danh, giấy tờ pháp lý',
    pledged: 'Phần vốn góp',
    share: 'Tỷ lệ (%)',
    contributions: 'Vốn đã góp',
    date: 'Thời điểm',
    asset: 'Loại tài sản',
    quantity: 'Số lượng',
    value: 'Giá trị',
    certificate: 'Giấy chứng nhận: số, ngày cấp',
  },
} as const
