/** Words of the rules of capital, R06 to R12. */
export const capitalHealth = {
  'capital-none': ['Sổ chưa ghi phần vốn góp nào.', ''],
  'share-within': [
    'Phần vốn lớn nhất của một thành viên chính thức là {choices} trên {amount} đồng vốn điều lệ; mức tối đa {percent} %.',
    '',
  ],
  'share-over': [
    '{count} thành viên chính thức giữ quá {percent} % vốn điều lệ {amount} đồng: {choices}.',
    'Trả lại phần vượt, huy động thêm vốn của người khác hoặc kết nạp thêm thành viên; để quá 12 tháng liền có thể bị thu hồi đăng ký.',
  ],
  'share-below-minimum': [
    '{count} thành viên góp dưới mức tối thiểu {limit} đồng của Điều lệ: {choices}.',
    'Đề nghị góp thêm cho đủ mức tối thiểu.',
  ],
  'contributing-none': ['Không có thành viên liên kết góp vốn.', ''],
  'contributing-within': [
    'Thành viên liên kết góp vốn giữ tổng cộng {limit} trên {amount} đồng vốn điều lệ, không quá {percent} %.',
    '',
  ],
  'contributing-over': [
    'Thành viên liên kết góp vốn giữ tổng cộng {limit} trên {amount} đồng vốn điều lệ, quá {percent} %.',
    'Trả lại phần vượt hoặc huy động thêm vốn của thành viên chính thức.',
  ],
  'foreign-none': ['Không có thành viên hay vốn nước ngoài.', ''],
  'foreign-within': [
    'Vốn nước ngoài {limit} trên {amount} đồng, {count} thành viên chính thức nước ngoài; đều trong mức cho phép.',
    '',
  ],
  'foreign-capital-over': [
    'Vốn nước ngoài {limit} trên {amount} đồng vốn điều lệ, quá {percent} %.',
    'Giảm phần vốn nước ngoài hoặc huy động thêm vốn trong nước.',
  ],
  'foreign-members-over': [
    '{count} trên {limit} thành viên chính thức là người, tổ chức nước ngoài; phải dưới {percent} %.',
    'Kết nạp thêm thành viên trong nước.',
  ],
  'paid-all': ['Cả {count} phần vốn đã cam kết đều góp đủ.', ''],
  'paid-in-time': ['{count} phần vốn còn góp dở, chưa phần nào quá hạn; hạn gần nhất {date}.', ''],
  'payment-ends-soon': [
    '{count} phần vốn phải góp đủ trong 30 ngày tới: {choices}.',
    'Nhắc thành viên góp đủ trước hạn.',
  ],
  'payment-ended': [
    '{count} thành viên quá hạn mà chưa góp hoặc góp dưới mức tối thiểu: {choices}.',
    'Tư cách của họ chấm dứt theo Điều 74.6.a: ra quyết định chấm dứt và đăng ký lại vốn điều lệ.',
  ],
  'payment-register': [
    '{count} thành viên quá hạn mà góp thiếu: {choices}.',
    'Trong 30 ngày từ ngày hết hạn góp, đăng ký lại vốn điều lệ bằng số đã góp, trừ khi họ góp bù.',
  ],
  'payment-register-late': [
    '{count} thành viên góp thiếu, đã quá 30 ngày mà vốn điều lệ chưa đăng ký lại: {choices}.',
    'Nộp hồ sơ đăng ký thay đổi vốn điều lệ ngay.',
  ],
  'certificates-none': ['Chưa thành viên nào góp đủ vốn và chưa có giấy chứng nhận nào.', ''],
  'certificates-right': ['{count} giấy chứng nhận phần vốn góp đang có hiệu lực đều đúng.', ''],
  'certificate-missing': [
    '{count} thành viên đã góp đủ mà chưa được cấp giấy chứng nhận: {choices}.',
    'Cấp giấy chứng nhận phần vốn góp và ghi vào sổ đăng ký thành viên.',
  ],
  'certificate-unpaid': [
    '{count} giấy chứng nhận ghi phần vốn lớn hơn số đã góp: {choices}.',
    'Thu nốt phần thiếu, hoặc đổi giấy chứng nhận cho đúng số đã góp.',
  ],
  'certificate-of-left': [
    '{count} người đã ra mà giấy chứng nhận chưa thu hồi: {choices}.',
    'Thu hồi giấy chứng nhận và ghi ngày thu hồi.',
  ],
  'certificate-fields': [
    '{count} giấy chứng nhận thiếu nội dung luật bắt buộc: {choices}.',
    'Bổ sung hồ sơ thành viên, hồ sơ hợp tác xã rồi đổi giấy.',
  ],
  'register-none': ['Sổ đăng ký chưa có thành viên chính thức hay liên kết góp vốn nào.', ''],
  'register-complete': ['Sổ đăng ký đủ nội dung cho cả {count} thành viên.', ''],
  'register-lacks': [
    '{count} thành viên còn thiếu nội dung bắt buộc trong sổ đăng ký ({reason}): {choices}.',
    'Bổ sung hồ sơ thành viên; thiếu thì sổ không in thành bản chính thức được.',
  ],
  'register-certificates': [
    'Sổ đăng ký chỉ còn thiếu số giấy chứng nhận của {count} thành viên đã góp đủ.',
    'Cấp giấy chứng nhận, số và ngày cấp tự vào sổ đăng ký.',
  ],
  'register-unit': [
    'Sổ đăng ký thiếu thông tin của chính hợp tác xã: {reason}.',
    'Bổ sung trong phần Thiết lập, Hồ sơ hợp tác xã.',
  ],
  'refund-none': ['Chưa trả lại vốn góp lần nào.', ''],
  'refund-rightly': ['{count} lần trả lại vốn góp đều có nghị quyết đại hội và không để nợ thiếu bảo đảm.', ''],
  'refund-unresolved': [
    '{count} lần trả lại vốn góp không có nghị quyết của đại hội thành viên: {choices}.',
    'Trình đại hội gần nhất thông qua và gắn nghị quyết.',
  ],
  'refund-debts': [
    '{count} người đã được trả vốn mà vẫn còn nợ hợp tác xã: {choices}.',
    'Thu nợ; từ nay chỉ trả vốn khi thành viên đã làm xong nghĩa vụ tài chính.',
  ],
  'refund-uncovered': [
    'Sau các lần trả vốn, tài sản không đủ bảo đảm nợ: thiếu {amount} đồng.',
    'Dừng trả lại vốn góp; báo cáo đại hội cách bù.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

/** What the register lacks, in the words of the finding. */
export const registerLackWords = {
  name: 'tên',
  address: 'địa chỉ',
  nationality: 'quốc tịch',
  idNumber: 'số giấy tờ',
  representative: 'người đại diện',
  share: 'phần vốn góp',
  contributedOn: 'ngày góp vốn',
  certificate: 'số giấy chứng nhận',
  code: 'mã số',
} as const
