import type { RefusalCode } from '../../contract/refusal'

/** What can be wrong with books, backups, reports asked for, settings and input in general. */
export const bookRefusals = {
  'book-exists': 'Đã có tệp[ «{path}»] ở nơi này. Sổ đã có không bao giờ bị ghi đè; hãy chọn tên khác hoặc mở sổ đó.',
  'book-read-only': 'Sổ đang mở ở chế độ chỉ đọc[: {reason}]. Hãy đóng sổ ở nơi đang ghi rồi mở lại.',
  'not-in-school-book':
    'Sổ đang mở là sổ của trường, không có kế toán, thành viên và cuộc họp. Hãy mở sổ của hợp tác xã để làm việc này.',
  'only-in-school-book': 'Việc này chỉ có trong sổ của trường. Hãy mở hoặc lập sổ của trường để làm.',
  'only-in-practice-book': 'Việc này chỉ có trong sổ thực hành. Hãy mở bài thực hành để làm.',
  'not-permitted':
    'Người dùng[ {name}] không có quyền làm việc này[ ({permission})]. Hãy nhờ người có quyền thực hiện.',
  'input-invalid': 'Dữ liệu gửi vào chưa đúng[ ở «{column}»][: {reason}]. Hãy sửa lại rồi gửi lại.',
  'report-needs-account': 'Báo cáo này cần một tài khoản. Hãy chọn tài khoản muốn xem, ví dụ 1111.',
  'report-needs-party': 'Báo cáo này cần một đối tượng. Hãy chọn đối tượng muốn xem.',
  'period-backwards': 'Ngày bắt đầu[ {from}] sau ngày kết thúc[ {to}]. Hãy đổi lại hai ngày.',
  'name-missing': 'Chưa có tên[ {name}]. Hãy điền tên rồi làm lại.',
  'backup-invalid':
    'Bản sao lưu[ «{path}»] không dùng được[: {reason}]. Hãy chọn bản sao lưu khác; sổ hiện tại không bị thay đổi.',
  'backup-password': 'Mật khẩu của bản sao lưu chưa đúng, hoặc bản sao lưu đã bị thay đổi. Hãy nhập lại mật khẩu.',
  'folder-not-empty': 'Thư mục[ «{path}»] đã có tệp khác. Hãy chọn một thư mục trống để không ghi lẫn vào tệp có sẵn.',
  'setting-invalid': 'Giá trị[ «{value}»] của thiết lập[ «{name}»] không hợp lệ[: {reason}]. Hãy chọn giá trị khác.',
} as const satisfies Partial<Record<RefusalCode, string>>
