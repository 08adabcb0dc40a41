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
} as const satisfies Partial<Record<RefusalCode, string>>
