import type { rollUpRefusalCodes } from '../../contract/refusal-codes/roll-ups'

/** What can be wrong with what is asked of the figures of an alliance. */
export const rollUpRefusals: Readonly<Record<(typeof rollUpRefusalCodes)[number], string>> = {
  'hub-period-unknown':
    'Không có kỳ[ «{value}»]. Hãy ghi năm và phần của năm, như 2026, 2026-H1 (sáu tháng), 2026-Q3 (quý) hay 2026-R (kỳ cập nhật của cơ quan đăng ký).',
  'hub-periods-asked':
    'Biểu đồ cần kỳ đầu và kỳ cuối cùng loại, kỳ đầu trước kỳ cuối[, nhiều nhất {limit} kỳ]. Hãy chọn lại hai kỳ.',
  'hub-indicator-unknown': 'Không có chỉ tiêu[ «{value}»] trong bộ chỉ tiêu. Hãy chọn lại trong danh sách.',
  'hub-indicator-not-rolled':
    'Chỉ tiêu[ «{name}»] chỉ có nghĩa với từng đơn vị nên không tổng hợp. Hãy chọn chỉ tiêu khác.',
  'hub-sum-too-large':
    'Tổng của chỉ tiêu[ «{name}»] lớn hơn mức ghi được chính xác. Có báo cáo ghi nhầm đơn vị tính; hãy xem danh sách số bất thường.',
  'hub-target-area': 'Không có địa bàn này. Hãy mở lại danh sách địa bàn rồi chọn lại.',
}
