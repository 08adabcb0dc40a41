/** Words of the rules of what is published, filed and reported, R37 and R38. */
export const dutiesHealth = {
  'published-none': ['Chưa có văn bản nào phải niêm yết trong 12 tháng qua.', ''],
  'published-right': ['{count} văn bản trong 12 tháng qua đều niêm yết đúng hạn.', ''],
  'publish-late': [
    '{count} văn bản quá 5 ngày làm việc mà chưa niêm yết: {choices}.',
    'Niêm yết tại trụ sở ngay và giữ ít nhất 30 ngày liên tục.',
  ],
  'publish-waiting': ['{count} văn bản đang chờ niêm yết: {choices}.', 'Niêm yết tại trụ sở trong 5 ngày làm việc.'],
  'published-late': ['{count} văn bản được niêm yết muộn: {choices}.', 'Lần sau niêm yết trong 5 ngày làm việc.'],
  'taken-down-early': [
    '{count} văn bản gỡ xuống khi chưa đủ 30 ngày: {choices}.',
    'Niêm yết lại cho đủ 30 ngày liên tục.',
  ],
  'filed-none': ['Sổ chưa ghi chứng từ nào nên chưa tính hạn báo cáo.', ''],
  'filed-right': [
    'Theo sổ, không có hồ sơ nào quá hạn; kỳ cập nhật năm {year} trên Hệ thống thông tin quốc gia về hợp tác xã phải xong chậm nhất {by}.',
    '',
  ],
  'update-soon': [
    'Phải cập nhật thông tin năm {year} (số liệu {from} đến {to}) trên Hệ thống thông tin quốc gia về hợp tác xã chậm nhất {by}.',
    'Vào tài khoản do cơ quan đăng ký kinh doanh cấp, nhập theo mẫu, rồi gửi báo cáo kỳ này trong mục Báo cáo liên minh.',
  ],
  'update-late': [
    'Đã qua {by} mà sổ chưa ghi việc cập nhật thông tin năm {year} (số liệu {from} đến {to}) trên Hệ thống thông tin quốc gia về hợp tác xã.',
    'Cập nhật ngay bằng tài khoản do cơ quan đăng ký kinh doanh cấp, rồi gửi báo cáo kỳ này trong mục Báo cáo liên minh.',
  ],
  'capital-to-file': [
    'Vốn điều lệ đã đổi: phải đăng ký lại chậm nhất {by}.',
    'Nộp hồ sơ đăng ký thay đổi cho cơ quan đăng ký kinh doanh (Điều 47.1, 74.7).',
  ],
  'capital-file-late': [
    'Vốn điều lệ đã đổi mà quá hạn đăng ký lại {by}.',
    'Nộp hồ sơ đăng ký thay đổi cho cơ quan đăng ký kinh doanh ngay (Điều 47.1, 74.7).',
  ],
  'representative-to-file': [
    'Người đại diện theo pháp luật mới ({choices}) phải đăng ký chậm nhất {by}.',
    'Nộp hồ sơ đăng ký thay đổi trong 10 ngày (Điều 47.1).',
  ],
  'statements-to-file': [
    'Báo cáo tài chính năm {year} phải nộp chậm nhất {by}.',
    'Nộp báo cáo tài chính cho cơ quan thuế trong 90 ngày từ ngày kết thúc năm.',
  ],
  'year-not-closed': [
    'Năm {year} chưa khóa sổ; báo cáo tài chính phải nộp chậm nhất {by}.',
    'Kết chuyển, khóa năm rồi nộp báo cáo tài chính.',
  ],
  'year-not-closed-late': [
    'Năm {year} chưa khóa sổ mà hạn nộp báo cáo tài chính {by} đã qua.',
    'Kết chuyển, khóa năm và nộp báo cáo tài chính ngay.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
