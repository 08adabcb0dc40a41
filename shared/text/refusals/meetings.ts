import type { meetingsRefusalCodes } from '../../contract/refusal-codes/meetings'

/** Preparing a meeting. */
export const meetingsRefusals: Readonly<Record<(typeof meetingsRefusalCodes)[number], string>> = {
  'meeting-unknown': 'Không có cuộc họp này trong sổ. Hãy mở lại danh sách cuộc họp.',
  'meeting-too-soon':
    'Ngày họp[ {date}] quá gần: giấy triệu tập[ gửi ngày {from}] phải gửi đến từng thành viên[ ít nhất {count} ngày] trước ngày khai mạc (khoản 1 Điều 60 Luật Hợp tác xã 17/2023/QH15 và Điều lệ). Hãy chọn ngày họp muộn hơn[, từ {to} trở đi].',
  'meeting-place-missing':
    'Giấy triệu tập phải ghi rõ địa điểm họp (khoản 1 Điều 60 Luật Hợp tác xã 17/2023/QH15). Hãy ghi nơi họp; họp trực tuyến thì ghi cách vào họp.',
  'meeting-kind-body':
    'Loại cuộc họp này không có ở cơ quan hoặc hình thức tổ chức quản trị đã chọn. Hãy chọn loại khác.',
}
