import type { meetingCopiesRefusalCodes } from '../../contract/refusal-codes/meeting-copies'

/** Meetings that leave the office as a file. */
export const meetingCopiesRefusals: Readonly<Record<(typeof meetingCopiesRefusalCodes)[number], string>> = {
  'copy-only-hall':
    'Đây là bản mang đi của một cuộc họp: ở đây chỉ điểm danh, ghi ý kiến, biểu quyết, bầu cử. Việc khác làm trong sổ ở văn phòng.',
  'copy-only-rehearsal': 'Đây là bản diễn tập của một cuộc họp: không ghi được việc này. Làm trong sổ ở văn phòng.',
  'meeting-away':
    'Cuộc họp đang ở máy khác[ từ {at}]. Nhận tệp của máy đó về, hoặc thu hồi bản mang đi rồi làm tiếp ở đây.',
  'meeting-over': 'Cuộc họp đã kết thúc, hoãn hoặc hủy nên không mang đi máy khác được nữa.',
  'copy-unknown': 'Không tìm thấy lần mang đi này. Mở lại cuộc họp và xem danh sách các lần mang đi.',
  'copy-not-away': 'Bản mang đi này không còn ở ngoài: đã nhận về hoặc đã thu hồi.',
  'copy-unreadable':
    'Tệp[ «{value}»] không phải bản mang đi của một cuộc họp, hoặc đã hỏng[: {reason}]. Chọn tệp .htx đã chép từ máy ở hội trường về.',
  'copy-of-other-book': 'Tệp[ «{value}»] là cuộc họp của hợp tác xã khác. Chọn đúng tệp đã mang đi từ sổ này.',
  'copy-of-rehearsal': 'Tệp[ «{value}»] là bản diễn tập. Bản diễn tập không nhập về sổ.',
  'copy-returned': 'Bản mang đi này đã nhận về[ lúc {at}]. Mỗi bản chỉ nhận về một lần.',
  'copy-recalled': 'Bản mang đi này đã bị thu hồi[ lúc {at}][: {reason}]. Sổ không nhận về nữa.',
  'copy-other-head':
    'Tệp[ «{value}»] không bắt đầu từ dấu sổ[ {expected}] của lần mang đi này: tệp đã bị sửa hoặc không phải tệp do sổ này lập.',
  'copy-unverified':
    'Kiểm tra tệp[ «{value}»] thấy có chỗ sai. [{reason} ]Chép lại tệp từ máy ở hội trường rồi thử lại.',
  'copy-foreign-command':
    'Tệp[ «{value}»] có việc không phải của hội trường[ ({reason})]. Sổ chỉ nhận điểm danh, ý kiến, biểu quyết và bầu cử.',
  'copy-differs':
    'Làm lại các việc trong tệp[ «{value}»] cho kết quả khác[ từ sự kiện thứ {number}]. Không ghi gì vào sổ; giữ tệp và gửi người hỗ trợ.',
}
