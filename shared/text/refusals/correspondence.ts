import type { correspondenceRefusalCodes } from '../../contract/refusal-codes/correspondence'

/** Papers in and out and their numbers. */
export const correspondenceRefusals: Readonly<Record<(typeof correspondenceRefusalCodes)[number], string>> = {
  'number-given': 'Số này[ ({number})] đã có trong sổ nên không ghi là cấp ở ngoài được. Hãy chọn những số còn trống.',
  'numbers-backwards': 'Số cuối không thể nhỏ hơn số đầu. Hãy xem lại hai số.',
  'paper-unknown': 'Không có văn bản này trong sổ đăng ký. Hãy mở lại trang rồi chọn lại.',
  'paper-void': 'Dòng này của sổ đăng ký đã hủy[: {number}].',
  'paper-counterpart-missing': 'Chưa ghi nơi gửi hoặc nơi nhận văn bản.',
  'paper-kind-in': 'Loại văn bản này chỉ có ở văn bản đến. Hãy chọn loại có ký hiệu như công văn, thông báo, báo cáo.',
  'paper-body-missing': 'Chưa chọn cơ quan ban hành, nên chưa cấp số được.',
  'paper-number-taken':
    'Số này[ ({number})] đã cấp cho văn bản khác trong năm. Hãy để trống để chương trình cấp số tiếp theo.',
  'paper-number-shape':
    'Số[ {number}] không đúng ký hiệu của loại văn bản và cơ quan này[; số tiếp theo là {other}]. Hãy sửa lại, hoặc để trống để chương trình cấp số.',
  'paper-date-after': 'Ngày của văn bản đến không thể sau ngày đến[ ({date})].',
  'paper-handled-early': 'Ngày xử lý xong không thể trước ngày đăng ký[ ({date})].',
}
