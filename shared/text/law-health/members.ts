/** Words of the rules of members, R01 to R05. */
export const membersHealth = {
  'nothing-posted': ['Sổ chưa ghi chứng từ nào nên chưa biết ai đã góp vốn, nộp phí.', ''],
  'members-none': ['Sổ thành viên chưa có ai là thành viên chính thức.', ''],
  'members-enough': ['Có {count} thành viên chính thức; luật cần ít nhất {limit}.', ''],
  'members-too-few': [
    'Chỉ còn {count} thành viên chính thức, luật cần ít nhất {limit}[; thiếu từ {from}]. Thiếu đủ 12 tháng liền thì có thể bị thu hồi giấy chứng nhận đăng ký.',
    'Kết nạp thêm thành viên chính thức trước ngày hết hạn; nếu không thể thì bàn tổ chức lại tại đại hội gần nhất.',
  ],
  'members-leaving-short': [
    'Có {count} thành viên chính thức nhưng {leaving} người đang xin ra; sau đó sẽ dưới {limit}.',
    'Kết nạp thêm thành viên trước khi quyết định cho ra.',
  ],
  'types-fit': ['Loại của cả {count} thành viên khớp với vốn góp, dịch vụ và lao động đã ghi.', ''],
  'type-without-capital': [
    '{count} thành viên phải góp vốn mà sổ chưa ghi phần vốn góp: {choices}.',
    'Ghi phần vốn góp, hoặc chuyển họ sang thành viên liên kết không góp vốn.',
  ],
  'type-without-use': [
    '{count} thành viên được ghi là không dùng dịch vụ và không góp sức lao động, trái với loại của họ: {choices}.',
    'Sửa hồ sơ cho đúng việc thực tế, hoặc chuyển loại thành viên.',
  ],
  'type-contributing-uses': [
    '{count} thành viên liên kết góp vốn được ghi là có dùng dịch vụ hoặc góp sức lao động: {choices}.',
    'Loại này chỉ góp vốn: chuyển họ sang thành viên chính thức, hoặc sửa hồ sơ.',
  ],
  'type-with-capital': [
    '{count} thành viên liên kết không góp vốn đang có vốn góp: {choices}.',
    'Chuyển họ sang loại có góp vốn, hoặc trả lại vốn theo nghị quyết.',
  ],
  'type-unknown': [
    '{count} thành viên chưa ghi rõ có dùng dịch vụ hay góp sức lao động không: {choices}.',
    'Hỏi và ghi vào hồ sơ thành viên.',
  ],
  'eligible-all': ['{count} thành viên đủ điều kiện về tuổi và người đại diện.', ''],
  'member-too-young': [
    '{count} thành viên chưa đủ tuổi theo loại của họ: {choices}.',
    'Kiểm tra ngày sinh; người từ đủ 15 đến dưới 18 tuổi chỉ có thể là thành viên liên kết không góp vốn.',
  ],
  'member-representative': [
    '{count} hộ, tổ hợp tác hoặc tổ chức không có đúng một người đại diện: {choices}.',
    'Ghi một người đại diện bằng giấy ủy quyền.',
  ],
  'member-birth-unknown': ['{count} thành viên cá nhân chưa có ngày sinh: {choices}.', 'Bổ sung ngày sinh vào hồ sơ.'],
  'begun-rightly': [
    'Cả {count} thành viên đã góp vốn hoặc nộp phí theo Điều lệ[; {old} người có từ trước khi mở sổ].',
    '',
  ],
  'begun-without-capital': [
    '{count} người đang là thành viên mà chưa góp đồng vốn nào: {choices}.',
    'Thu vốn góp; hết hạn mà chưa góp thì chấm dứt tư cách theo Điều 74.6.',
  ],
  'begun-without-fee': [
    '{count} thành viên liên kết không góp vốn chưa nộp đủ phí theo Điều lệ: {choices}.',
    'Thu phí thành viên.',
  ],
  'begun-without-application': [
    '{count} thành viên vào sau khi mở sổ mà sổ không có đơn tự nguyện gia nhập: {choices}.',
    'Tìm đơn giấy đã ký, chụp lại và đính vào hồ sơ thành viên.',
  ],
  'decided-none': ['Sổ chưa ghi lần kết nạp hoặc cho ra nào, nên chưa có gì để xét.', ''],
  'decided-rightly': ['{count} lần kết nạp hoặc cho ra đều do đúng cơ quan có quyền quyết định.', ''],
  'decided-wrongly': [
    '{count} lần kết nạp hoặc cho ra không do cơ quan có quyền quyết định: {choices}.',
    'Đưa ra cơ quan đúng quyền (Hội đồng quản trị, Đại hội thành viên hoặc Giám đốc) quyết định lại và ghi nghị quyết mới.',
  ],
  'decided-void': [
    '{count} lần kết nạp hoặc cho ra dựa trên nghị quyết đã hủy: {choices}.',
    'Ra nghị quyết mới rồi ghi lại.',
  ],
  'decided-without-paper': [
    '{count} lần kết nạp hoặc cho ra chưa gắn nghị quyết, quyết định: {choices}.',
    'Ghi nghị quyết, quyết định đã có trên giấy và gắn vào.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
