import type { IndicatorUnit } from '../../contract/indicator-dictionary'
import type { RollUpKind } from '../../contract/hub/roll-ups'
import { periodName } from './period-name'

/** The lines of the history of targets and packets upward. */
export const rollUpSummaries = {
  targetsSet: (periodKey: string, count: number) => `Giao ${count} chỉ tiêu kế hoạch kỳ ${periodKey}`,
  packetMade: (periodKey: string, recipient: string) =>
    `Lập gói tổng hợp kỳ ${periodKey}${recipient === '' ? '' : ` gửi ${recipient}`}`,
} as const

/** What a figure is counted in, as the column of a table has it. */
export const unitNames: Readonly<Record<IndicatorUnit, string>> = {
  dong: 'đồng',
  person: 'người',
  count: 'số lượng',
  basisPoint: '%',
  squareMetre: 'm²',
  flag: 'đơn vị',
  date: 'ngày',
  text: 'chữ',
}

const kindNames: Readonly<Record<RollUpKind, string>> = {
  sum: 'Tổng',
  count: 'Số đơn vị có',
  mean: 'Bình quân',
  ratio: 'Tỷ lệ của hai tổng',
}

/** What stands on the table of an alliance, as a page and as a workbook. */
export const rollUpPaper = {
  title: 'Báo cáo tổng hợp',
  subject: (periodKey: string) => `Tình hình hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác ${periodName(periodKey)}`,
  coverage: (expected: number, reported: number) =>
    `Số liệu tổng hợp từ ${reported} báo cáo trên ${expected} đơn vị phải báo cáo. Đơn vị chưa báo cáo hoặc báo cáo bị trả lại không có trong số liệu.`,
  draft:
    'Mẫu này do chương trình trình bày: chưa có mẫu chính thức của Liên minh Hợp tác xã Việt Nam. Khi có mẫu, chép số theo mã chỉ tiêu.',
  all: 'I. Toàn bộ',
  byGroup: (grouping: string) => `II. Theo ${grouping.toLocaleLowerCase('vi')}`,
  number: 'STT',
  indicator: 'Chỉ tiêu',
  code: 'Mã',
  unit: 'Đơn vị tính',
  kind: 'Cách tổng hợp',
  now: 'Kỳ này',
  previous: 'Cùng kỳ năm trước',
  change: 'So cùng kỳ (%)',
  reporters: 'Số đơn vị có số',
  expected: 'Phải báo cáo',
  reported: 'Đã báo cáo',
  group: 'Nhóm',
  groupKey: 'Mã nhóm',
  total: 'Tổng cộng',
  kindNames,
  sheets: { all: 'Toàn bộ', groups: 'Theo nhóm', flat: 'Dữ liệu' },
  maker: 'NGƯỜI LẬP BIỂU',
  signer: 'NGƯỜI KÝ',
  signNote: '(Ký, họ tên)',
  sealNote: '(Ký, họ tên, đóng dấu)',
  receivers: ['Lưu: VT'],
  /** The number before it is given one: '/BC-LMHTX'. */
  numberSign: (sign: string) => `/BC-${sign === '' ? 'LMHTX' : sign}`,
} as const
