import type { supervisionRefusalCodes } from '../../contract/refusal-codes/supervision'

/** Supervision. */
export const supervisionRefusals: Readonly<Record<(typeof supervisionRefusalCodes)[number], string>> = {
  'fingerprint-malformed':
    'Dấu sổ[ «{value}»] không đúng dạng. Dấu sổ gồm 12 ký tự số và chữ A đến F, in ở chân trang các mẫu, ví dụ 7C1E-94A0-B3D2.',
  'fingerprint-unknown':
    'Sổ này không có dấu[ {value}]. Hãy xem lại dấu in ở chân trang mẫu, hoặc mở đúng sổ đã in mẫu đó.',
  'fingerprint-ambiguous':
    'Có[ {count}] dòng lịch sử bắt đầu bằng dấu[ {value}]. Hãy nhập thêm ký tự của dấu niêm, xem ở Thiết lập, mục Lịch sử.',
  'sample-nothing':
    'Không có chứng từ nào để rút mẫu đến dấu sổ[ {value}]. Hãy chọn dấu sổ in sau khi đã ghi chứng từ, hoặc cách rút mẫu khác.',
  'sample-unknown': 'Không có lần rút mẫu này trong sổ. Hãy mở lại danh sách mẫu.',
  'sample-voucher-unknown': 'Chứng từ này không có trong mẫu đã rút. Hãy chọn một chứng từ của mẫu.',
}
