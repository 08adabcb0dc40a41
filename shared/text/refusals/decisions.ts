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
    'Nghị quyết[ {number}] là của[ {value}]; việc này do cơ quan khác quyết định[: {choices}]. Hãy chọn đúng nghị quyết.',
  'scan-unreadable':
    'Tệp[ «{value}»] không phải PDF, JPEG hay PNG. Hãy quét hoặc chụp lại giấy tờ rồi lưu dưới một trong ba dạng đó.',
  'scan-too-large': 'Tệp[ «{value}»] quá lớn[: nhiều nhất {limit} MB]. Hãy quét ở độ nét thấp hơn, hoặc tách tệp.',
  'scan-unknown': 'Không có bản quét này trong sổ.',
  'scan-removed': 'Bản quét này đã gỡ từ trước.',
  'scan-subject-unknown':
    'Không thấy thành viên, nghị quyết hay việc mà bản quét thuộc về. Hãy mở lại trang rồi thử lại.',
} as const satisfies Partial<Record<RefusalCode, string>>
