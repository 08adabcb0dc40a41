import type { hubRefusalCodes } from '../../contract/refusal-codes/hub'
import { rollUpRefusals } from './roll-ups'

/** What can be wrong with the register, the packets and the reports of an alliance. */
export const hubRefusals: Readonly<Record<(typeof hubRefusalCodes)[number], string>> = {
  'hub-store-missing':
    'Chưa nói kho dữ liệu ở đâu. Hãy thêm --store với tệp của liên minh, hoặc --url với địa chỉ PostgreSQL.',
  'hub-store-given':
    'Cửa sổ này chạy cho một sổ tổng hợp đã định. Muốn mở sổ khác, hãy mở cửa sổ liên minh trong chương trình Sổ HTX.',
  'hub-exists': 'Chỗ này đã có kho dữ liệu của một liên minh[: {value}]. Hãy chọn chỗ khác, hoặc dùng kho đã có.',
  'hub-cooperative-unknown':
    'Không có hợp tác xã này trong sổ đăng ký của liên minh. Hãy mở lại danh sách rồi chọn lại.',
  'hub-tax-code':
    'Mã số thuế[ «{value}»] không đúng dạng. Mã của hợp tác xã có 10 chữ số, như trên giấy chứng nhận đăng ký.',
  'hub-tax-code-used': 'Mã số thuế[ {value}] đã ghi[ cho {name}]. Mỗi mã chỉ ghi một lần; hãy sửa dòng đã có.',
  'hub-commune-unknown':
    'Mã xã[ «{value}»] không có trong danh mục xã của liên minh. Hãy nhập danh mục xã trước, hoặc sửa mã.',
  'hub-changed-early':
    'Ngày thay đổi trước lần thay đổi gần nhất[ ({date})]. Hãy ghi ngày từ đó trở đi, hoặc để trống nếu chỉ sửa chỗ ghi sai.',
  'hub-listed-twice':
    'Mã số thuế[ {value}] có hai dòng trong tệp[, dòng trước là {number}]. Hãy để một dòng cho mỗi đơn vị.',
  'hub-last-approver':
    'Người dùng[ «{name}»] là người duyệt duy nhất. Hãy giao vai trò người duyệt cho một người khác trước.',
  'hub-other-recipient':
    'Gói này gửi cho[ {name}][, mã số thuế {value}], không phải[ {other}]. Hãy báo nơi gửi chọn đúng nơi nhận.',
  'hub-sender-tax-code':
    'Nơi gửi ghi mã số thuế[ {value}], khác với hợp tác xã đã đăng ký khóa[: {name}][, mã {expected}]. Hãy hỏi lại nơi gửi.',
  'hub-report-of-other':
    'Báo cáo trong gói mang mã số thuế[ {value}], nhưng khóa ký là của[ {name}][, mã {expected}]. Không nhận báo cáo ký thay đơn vị khác.',
  'hub-period':
    'Kỳ báo cáo[ «{value}»] không có, hoặc ngày đầu, ngày cuối không khớp với kỳ. Hãy báo nơi gửi lập lại báo cáo.',
  'hub-period-ahead': 'Kỳ báo cáo[ {value}] chưa bắt đầu. Hãy báo nơi gửi chọn đúng kỳ.',
  'hub-form-unknown':
    'Liên minh chưa ghi mẫu báo cáo[ «{value}»][ ({name})]. Hãy ghi mẫu này vào danh mục mẫu trước khi nhận.',
  'hub-form-version':
    'Mẫu báo cáo[ «{value}»] lập theo bản[ {number}], liên minh chưa có bản đó[ (bản mới nhất là {expected})]. Hãy gửi lại gói mẫu cho nơi gửi.',
  'hub-form-period': 'Mẫu báo cáo[ «{value}»] không dùng cho kỳ[ {other}]. Hãy báo nơi gửi chọn đúng mẫu.',
  'hub-form-used':
    'Đã có báo cáo lập theo mẫu[ «{value}»][ bản {number}] nên không sửa bản này nữa. Hãy ghi một bản mới.',
  'hub-form-template': 'Mẫu[ «{value}»] không có tệp XLSX, hoặc tệp không đọc được. Hãy chọn lại tệp mẫu.',
  'hub-day-unknown': 'Không tìm thấy hạn nộp này. Hãy mở lại lịch.',
  'hub-revision-same':
    'Đã nhận một gói khác cho cùng báo cáo kỳ[ {value}], cùng lần gửi[ thứ {number}]. Bản sửa phải là lần gửi sau[ (sau lần {expected})].',
  'hub-revision-older':
    'Đã nhận lần gửi[ thứ {expected}] của báo cáo kỳ[ {value}]; gói này là lần[ {number}], cũ hơn nên không ghi đè. Hãy dùng gói mới nhất.',
  'hub-packet-unknown': 'Không tìm thấy gói này. Hãy mở lại danh sách gói đã nhận.',
  'hub-report-unknown': 'Không tìm thấy báo cáo[ kỳ {value}] này. Hãy mở lại bảng theo dõi.',
  'hub-report-decided':
    'Báo cáo[ kỳ {value}][, lần gửi {number},] đã được trả lại hoặc chấp nhận. Muốn đổi, hãy đợi đơn vị gửi lần sau.',
  'hub-answer-unknown': 'Không tìm thấy giấy trả lời này. Hãy mở lại danh sách.',
  'hub-key-closed': 'Khóa ký của liên minh đang đóng. Hãy mở khóa bằng mật khẩu rồi làm lại.',
  'hub-nobody-late': 'Không có đơn vị nào trễ hạn[ kỳ {value}] để đôn đốc. Hãy xem lại bảng theo dõi và hạn nộp.',
  'hub-backup-postgres':
    'Kho dữ liệu nằm trên PostgreSQL nên sao lưu bằng công cụ của máy chủ đó, như pg_dump. Hãy nhờ người quản trị máy chủ.',
  'hub-backup-exists': 'Đã có tệp[ {value}]. Hãy đặt tên khác: bản sao lưu không ghi đè tệp nào.',
  'hub-backup-unproven': 'Bản sao vừa ghi[ {value}] không đọc lại được đúng như kho dữ liệu. Hãy ghi vào ổ đĩa khác.',
  'hub-listen':
    'Đường nhận gói cần địa chỉ, chứng thư và khóa TLS. Hãy ghi đủ --listen máy:cổng, --cert và --key với tệp PEM.',
  ...rollUpRefusals,
  'hub-days-backwards': 'Ngày kết thúc[ {value}] không sau ngày bắt đầu. Hãy sửa lại ngày.',
  'hub-area-used': 'Đã có địa bàn[ «{value}»]. Hãy dùng địa bàn đã có, hoặc đặt tên khác.',
  'hub-area-unknown': 'Không tìm thấy địa bàn này. Hãy mở lại danh sách địa bàn.',
  'hub-indicator-own':
    'Mã chỉ tiêu[ «{value}»] phải bắt đầu bằng «own.» để không lẫn với bộ chỉ tiêu của chương trình.',
  'hub-news-unknown': 'Không tìm thấy tin hoặc gói này. Hãy mở lại danh sách.',
  'hub-news-paper': 'Tệp kèm theo phải là PDF, JPEG hoặc PNG[, tối đa {limit} MB]. Hãy chọn tệp khác.',
}
