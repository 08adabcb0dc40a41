import type { IndicatorUnit } from '../contract/indicator-dictionary'
import type { AssessmentResult, ReportStep, SendingWay } from '../contract/periodic-reports'
import { formatCivilDate, isCivilDate } from '../domain/civil-date'
import type { ReportTextKey } from '../domain/form-cell'
import { formatDong } from '../domain/money'
import type { ReportPeriod } from '../domain/report-period'

/** What figures are counted in, as a column of a report says it. */
export const unitWords: Readonly<Record<IndicatorUnit, string>> = {
  dong: 'đồng',
  person: 'người',
  count: 'số lượng',
  basisPoint: '%',
  squareMetre: 'm²',
  flag: 'có, không',
  date: 'ngày',
  text: '',
}

/** A figure as people read it: '1.234.567', '45,25', 'Có', '30/06/2026'; '' where there is none. */
export function figureWords(unit: IndicatorUnit, value: number | null, text: string | null): string {
  if (unit === 'text' || unit === 'date')
    return text !== null && isCivilDate(text) ? formatCivilDate(text) : (text ?? '')
  if (value === null) return ''
  if (unit === 'flag') return value === 0 ? 'Không' : 'Có'
  if (unit !== 'basisPoint') return formatDong(value)
  const size = Math.abs(value)
  return `${value < 0 ? '-' : ''}${formatDong(Math.trunc(size / 100))},${String(size % 100).padStart(2, '0')}`
}

/** '6 tháng đầu năm 2026', 'quý II năm 2026', 'năm 2026', 'từ 15/12/2025 đến 14/12/2026'. */
export function periodWords({ kind, year, part, from, to }: ReportPeriod): string {
  switch (kind) {
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][part - 1] ?? ''} năm ${year}`
    case 'halfYear':
      return `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm ${year}`
    case 'registrationYear':
      return `từ ${formatCivilDate(from)} đến ${formatCivilDate(to)}`
    case 'year':
    case 'survey':
      return `năm ${year}`
  }
}

/** What a person adds to a report, as headings over it. */
export const reportTextWords: Readonly<Record<ReportTextKey, string>> = {
  results: 'Kết quả nổi bật',
  shortcomings: 'Hạn chế và nguyên nhân',
  nextPlan: 'Phương hướng kỳ tới',
  note: 'Ghi chú',
}

export const assessmentClassWords: Readonly<Record<NonNullable<AssessmentResult['class']>, string>> = {
  good: 'Tốt',
  fair: 'Khá',
  average: 'Trung bình',
  weak: 'Yếu',
}

/** Why the sheet is not scored (Circular 01/2020/TT-BKHĐT). */
export const notScoredWords: Readonly<Record<NonNullable<AssessmentResult['notScored']>, string>> = {
  young: 'Không chấm điểm: hoạt động chưa đủ 12 tháng',
  stopped: 'Không chấm điểm: ngừng hoạt động quá 3 tháng trong năm',
}

/** What stands on every print of a form whose official text was not found. */
export const draftFormMark = 'BẢN DỰ THẢO – chưa phải mẫu chính thức'
export const notApprovedMark = 'CHƯA DUYỆT'

const stepWords: Readonly<Record<ReportStep, string>> = {
  drafted: 'Lập',
  checked: 'Soát',
  sentBack: 'Trả lại để sửa',
  approved: 'Duyệt',
  sent: 'Gửi',
  revised: 'Lập bản sửa',
  dropped: 'Bỏ',
}
const wayWords: Readonly<Record<SendingWay, string>> = {
  packet: 'bằng gói dữ liệu',
  line: 'qua đường truyền',
  hand: 'bản giấy',
}

/** The lines of the history about reports of a period. */
export const periodicReportSummaries = {
  step: (step: ReportStep, title: string, period: string, note: string) =>
    `${stepWords[step]} báo cáo: ${title}, ${period}${note === '' ? '' : ` (${note})`}`,
  saved: (title: string, period: string) => `Ghi nội dung báo cáo: ${title}, ${period}`,
  approved: (title: string, period: string, number: string) => `Duyệt báo cáo số ${number}: ${title}, ${period}`,
  sent: (title: string, period: string, way: SendingWay) => `Gửi báo cáo ${wayWords[way]}: ${title}, ${period}`,
  packed: (title: string, period: string) => `Làm gói báo cáo gửi đi: ${title}, ${period}`,
  packetTaken: (title: string, period: string) => `Lấy gói báo cáo ra tệp: ${title}, ${period}`,
  formTaken: (title: string, version: number, indicators: number) =>
    `Nhận mẫu báo cáo: ${title}, bản ${version}, ${indicators} chỉ tiêu`,
  dueSet: (title: string) => `Đặt hạn nộp: ${title}`,
}
