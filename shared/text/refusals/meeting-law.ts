import type { RefusalCode } from '../../contract/refusal'

/** Why quorum, majority and election cannot be reckoned on what was given: the articles are those of Law 17/2023/QH15. */
export const meetingLawRefusals = {
  'count-malformed':
    'Số người và số phiếu[ ở «{column}»] phải là số nguyên, không âm; số người được triệu tập và số người được bầu ít nhất là 1. Hãy sửa lại số này.',
  'meeting-too-many':
    'Số dự họp[ {value}] nhiều hơn số được triệu tập[ {limit}] (Điều 59.7, 65.5). Hãy kiểm tra lại danh sách điểm danh: mỗi người chỉ tính một lần, trực tiếp, trực tuyến hoặc ủy quyền.',
  'meeting-call-backwards':
    'Ngày họp[ {to}] trước ngày dự định của lần họp trước[ {from}] (Điều 59.7, 65.5). Hãy sửa lại ngày.',
  'motion-too-many-votes':
    'Tổng số phiếu tán thành, không tán thành, không có ý kiến và không hợp lệ[ {count}] nhiều hơn số phiếu của người dự họp[ {limit}] (Điều 61). Hãy kiểm lại phiếu.',
  'charter-share-malformed':
    'Tỷ lệ của Điều lệ[ «{value}»] phải là một phân số lớn hơn 0 và không quá 1, viết như 3/4. Hãy sửa lại theo Điều lệ.',
  'ballots-too-many':
    'Số phiếu thu về[ {value}] nhiều hơn số phiếu phát ra[ {limit}]. Hãy kiểm lại số phiếu phát ra và thu về.',
  'ballots-invalid-too-many':
    'Số phiếu không hợp lệ[ {value}] nhiều hơn số phiếu thu về[ {limit}]. Hãy kiểm lại phiếu.',
  'ballots-too-many-marks':
    'Tổng số phiếu bầu cho các ứng viên[ {value}] nhiều hơn mức có thể[ {limit}][ của {count} phiếu hợp lệ]: mỗi phiếu chỉ bầu tối đa bằng số người được bầu, bầu quá là phiếu không hợp lệ. Hãy kiểm lại phiếu.',
  'candidate-too-many-votes':
    'Ứng viên[ «{name}»] có nhiều phiếu[: {value}] hơn số phiếu hợp lệ[ {limit}], là số phiếu thu về trừ số phiếu không hợp lệ. Hãy kiểm lại phiếu.',
  'candidates-missing': 'Chưa có ứng viên nào. Hãy ghi từng ứng viên với số phiếu, người không có phiếu ghi 0.',
} as const satisfies Partial<Record<RefusalCode, string>>
