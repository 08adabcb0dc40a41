import type { meetingPapersRefusalCodes } from '../../contract/refusal-codes/meeting-papers'

/** The papers of a meeting. */
export const meetingPapersRefusals: Readonly<Record<(typeof meetingPapersRefusalCodes)[number], string>> = {
  'meeting-paper-unknown':
    'Cuộc họp không có giấy tờ này: nội dung, nhóm hoặc kiến nghị đã được sửa. Hãy mở lại mục Giấy tờ và chọn lại.',
  'meeting-paper-no-text': 'Giấy tờ này chỉ in được, không có bản sửa bằng Word. Hãy chọn bản in PDF.',
  'meeting-no-voters':
    'Chưa có ai được triệu tập: đại hội đại biểu cần bầu đại biểu theo nhóm trước (Điều 58 Luật Hợp tác xã 17/2023/QH15). Hãy ghi đại biểu ở mục Người dự.',
  'meeting-no-next-call':
    'Sau lần triệu tập này không còn lần nào phải hoãn: lần thứ ba tiến hành không phụ thuộc số người dự (khoản 7 Điều 59 Luật Hợp tác xã 17/2023/QH15).',
}
