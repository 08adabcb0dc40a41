import type { RefusalCode } from '../../contract/refusal'

/** What can be wrong with a resolution, the charter or a scan. */
export const decisionRefusals = {
  'resolution-unknown': 'Chưa có nghị quyết này trong sổ. Hãy ghi nghị quyết (F9) rồi chọn lại.',
  'resolution-void': 'Nghị quyết[ {number}][ ngày {date}] đã hủy nên không còn là căn cứ. Hãy chọn nghị quyết khác.',
  'resolution-repeated':
    'Số[ {number}] đã có trong năm của cơ quan này[, ngày {date}]. Hãy xem lại số, hoặc chọn nghị quyết đã ghi.',
  'resolution-number-void':
    'Số[ {number}] thuộc một nghị quyết đã hủy[, ngày {date}]; số đã hủy không cấp lại. Hãy ghi số khác.',
  'resolution-number-missing': 'Chưa ghi số của nghị quyết, như 05/NQ-ĐHTV.',
  'resolution-other-body':
    'Nghị quyết[ {number}] là của[ {value}]; việc này do cơ quan khác quyết định[: {choices}][ ({reason})]. Hãy chọn đúng nghị quyết.',
  'charter-below-law':
    'Mức ghi trong Điều lệ[ ({name}: {value})] thấp hơn mức thấp nhất của luật[ là {limit}][, theo {reason}]. Hãy ghi từ mức đó trở lên.',
  'charter-above-law':
    'Mức ghi trong Điều lệ[ ({name}: {value})] vượt mức cao nhất của luật[ là {limit}][, theo {reason}]. Hãy ghi từ mức đó trở xuống.',
  'charter-not-set': 'Điều lệ phải quy định mức này[ ({name})][, theo {reason}]. Hãy ghi một số lớn hơn 0.',
  'charter-without-weight':
    'Thu nhập nội bộ phải chia theo mức độ sử dụng dịch vụ hoặc góp sức lao động[, theo {reason}]. Hãy ghi ít nhất một trọng số lớn hơn 0.',
  'charter-lending-form':
    'Chỉ hợp tác xã có tổ chức quản trị đầy đủ được cho vay nội bộ[, theo {reason}]. Hãy đổi tổ chức quản trị trước, hoặc để mục này là không.',
  'charter-lending-supervisors':
    'Cho vay nội bộ cần Ban kiểm soát[ từ {limit}] trở lên[, theo {reason}]. Hãy ghi số thành viên Ban kiểm soát trước.',
  'charter-beyond-law':
    'Luật Hợp tác xã không có thể thức này[: {name}][ ({reason})]. Nghị quyết thông qua như vậy có thể không được công nhận.',
  'charter-unchanged': 'Chưa có điều khoản nào khác với Điều lệ đang ghi trong sổ.',
  'charter-needs-resolution':
    'Sửa đổi Điều lệ do Đại hội thành viên thông qua (khoản 1 Điều 64, khoản 1 Điều 70 Luật Hợp tác xã 17/2023/QH15). Hãy chọn nghị quyết, F9 để ghi nghị quyết chưa có[; điều khoản có từ trước sổ này thì ghi từ {date} trở về trước].',
  'charter-before-resolution':
    'Điều lệ sửa đổi không thể có hiệu lực trước ngày nghị quyết[ {number}][ ({date})]. Hãy ghi ngày áp dụng từ hôm đó trở đi.',
  'scan-unreadable':
    'Tệp[ «{value}»] không phải PDF, JPEG hay PNG. Hãy quét hoặc chụp lại giấy tờ rồi lưu dưới một trong ba dạng đó.',
  'scan-too-large': 'Tệp[ «{value}»] quá lớn[: nhiều nhất {limit} MB]. Hãy quét ở độ nét thấp hơn, hoặc tách tệp.',
  'scan-unknown': 'Không có bản quét này trong sổ.',
  'scan-removed': 'Bản quét này đã gỡ từ trước.',
  'scan-subject-unknown':
    'Không thấy thành viên, nghị quyết hay việc mà bản quét thuộc về. Hãy mở lại trang rồi thử lại.',
} as const satisfies Partial<Record<RefusalCode, string>>
