import type { indicatorRefusalCodes } from '../../contract/refusal-codes/indicators'

/** Indicators of reports: what is refused when they are declared, and what does not fit together. */
export const indicatorRefusals: Readonly<Record<(typeof indicatorRefusalCodes)[number], string>> = {
  'indicator-unknown': 'Bộ chỉ tiêu không có chỉ tiêu nào mã[ {value}]. Chọn chỉ tiêu trong danh sách.',
  'indicator-of-book':
    'Chỉ tiêu[ “{name}”] lấy từ sổ, không ghi tay được. Nếu số chưa đúng, sửa chứng từ, sổ đăng ký thành viên hoặc thiết lập mà nó lấy từ đó.',
  'indicator-twice': 'Chỉ tiêu[ “{name}”] đứng hai lần trong một lần ghi. Giữ lại một dòng.',
  'indicator-value': 'Chỉ tiêu[ “{name}”] cần[ {expected}][, đang ghi {value}]. Ghi lại cho đúng.',
  'indicator-parts':
    'Chỉ tiêu[ “{name}”] là[ {limit}] nhưng các phần của nó cộng lại được[ {amount}]. Xem lại các phần.',
  'indicator-more': 'Chỉ tiêu[ “{name}”][ là {amount},] lớn hơn[ “{other}”][ là {limit}]. Xem lại hai số này.',
  'indicator-before-book':
    'Sổ bắt đầu từ ngày[ {date}], nên số phát sinh của những ngày trước đó trong kỳ không có trong sổ.',
}
