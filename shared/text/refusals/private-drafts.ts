import type { privateDraftsRefusalCodes } from '../../contract/refusal-codes/private-drafts'

/** Private drafts and appraisals. */
export const privateDraftsRefusals: Readonly<Record<(typeof privateDraftsRefusalCodes)[number], string>> = {
  'fingerprint-malformed':
    'Dấu sổ[ «{value}»] không đúng dạng. Dấu sổ có 12 chữ số và chữ cái từ A đến F như 7C1E-94A0-B3D2; hãy chép lại từ tờ đã in.',
  'fingerprint-unknown':
    'Không có dòng lịch sử nào của sổ này mang dấu sổ[ {value}]. Hãy xem lại từng chữ trên tờ đã in; nếu chép đúng thì đây không phải là sổ đã in dấu ấy, hoặc lịch sử đã bị viết lại.',
  'fingerprint-ambiguous':
    'Nhiều dòng lịch sử[, {count} dòng,] cùng mang dấu sổ[ {value}]. Hãy dùng dấu niêm đầy đủ 64 chữ của dòng cần xem, ghi trong tệp lịch sử khi xuất dữ liệu.',
}
