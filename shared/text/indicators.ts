import type { Sector } from '../contract/books'
import type { IndicatorUnit } from '../contract/indicator-dictionary'
import { formatCivilDate } from '../domain/civil-date'

/** What the core says of indicators: values that are words, and the parts a figure is made of. */
export const indicatorWords = {
  sector: {
    agriculture: 'Nông, lâm, ngư nghiệp, diêm nghiệp',
    industry: 'Công nghiệp, xây dựng',
    finance: 'Tài chính, ngân hàng, bảo hiểm',
    trade: 'Thương mại, dịch vụ và lĩnh vực khác',
  } satisfies Record<Sector, string>,
  size: { micro: 'Siêu nhỏ', small: 'Nhỏ', medium: 'Vừa', large: 'Lớn' },
  form: { full: 'Tổ chức quản trị đầy đủ', simplified: 'Tổ chức quản trị rút gọn' },
  part: {
    profile: 'Thông tin hợp tác xã trong thiết lập',
    signer: 'Người ký chứng từ, báo cáo trong thiết lập',
    organisation: 'Loại hình, lĩnh vực trong thiết lập',
    rest: 'Phần theo bút toán kết chuyển, không đứng ở một chứng từ',
    pledged: 'Cam kết góp',
    otherIncome: 'Thu nhập khác (558)',
    delegateThreshold: 'Số thành viên chính thức để được họp đại biểu',
    entitled: 'Người được triệu tập',
    attended: 'Người dự, kể cả ủy quyền',
    sizeMembers: 'Thành viên chính thức',
    sizeRevenue: (year: number) => `Doanh thu thuần năm ${year}`,
    sizeCapital: (year: number) => `Tổng nguồn vốn cuối năm ${year}`,
    certificate: (number: string, on: string) => `Chứng chỉ ${number}, cấp ngày ${formatCivilDate(on)}`,
    born: (on: string) => `Sinh ngày ${formatCivilDate(on)}`,
    account: (code: string) => `Tài khoản ${code}`,
    meetingElsewhere: (number: string) => `Nghị quyết ${number} của đại hội thành viên`,
  },
  /** What a unit is typed as: the end of 'Chỉ tiêu “…” cần …'. */
  expected: {
    dong: 'số tiền bằng đồng, là số nguyên',
    person: 'số người, là số nguyên từ 0 trở lên',
    count: 'số lượng, là số nguyên từ 0 trở lên',
    basisPoint: 'tỷ lệ phần trăm từ 0 đến 100, nhiều nhất hai chữ số thập phân',
    squareMetre: 'diện tích bằng mét vuông, là số nguyên từ 0 trở lên',
    flag: 'câu trả lời có hoặc không',
    date: 'một ngày có thật, dạng 31/12/2026',
    text: 'chữ, nhiều nhất 4.000 chữ cái',
  } satisfies Record<IndicatorUnit, string>,
} as const

/** The table of indicators on paper. */
export const indicatorReportWords = {
  title: 'Bảng chỉ tiêu hợp tác xã',
  dictionary: (version: number) => `Bộ chỉ tiêu phiên bản ${version}`,
  incomplete: (count: number) => `CÒN THIẾU ${count} CHỈ TIÊU`,
  columns: {
    name: 'Chỉ tiêu',
    unit: 'Đơn vị',
    value: 'Kỳ này',
    previous: 'Cùng kỳ năm trước',
    source: 'Nguồn',
  },
  book: 'Sổ',
  declared: 'Tự ghi',
  proposed: 'Kỳ trước, chưa xác nhận',
  missing: 'Còn thiếu',
  unknown: 'Sổ chưa có',
} as const
