/** Words of the rules of bodies and posts, R25 to R30. */
export const bodiesHealth = {
  'posts-none': ['Sổ chưa ghi ai giữ chức vụ nào.', ''],
  'bodies-right': ['Số người trong các cơ quan và nhiệm kỳ đều đúng luật; nhiệm kỳ gần nhất hết ngày {date}.', ''],
  'bodies-right-without-term': ['Số người trong các cơ quan đúng luật.', ''],
  'body-too-few': ['{name} có {count} người, luật cần ít nhất {limit}.', 'Bầu thêm cho đủ tại đại hội gần nhất.'],
  'body-too-many': [
    '{name} có {count} người, luật cho nhiều nhất {limit}.',
    'Giảm số người tại đại hội gần nhất và sửa Điều lệ nếu cần.',
  ],
  'body-not-of-form': [
    'Tổ chức quản trị rút gọn không có Hội đồng quản trị mà sổ ghi {count} người.',
    'Ghi thôi giữ chức, hoặc ghi việc chuyển sang tổ chức quản trị đầy đủ.',
  ],
  'term-expired': [
    'Nhiệm kỳ của {count} người đã hết: {choices}.',
    'Bầu lại tại đại hội gần nhất; người cũ làm việc tiếp cho đến khi có người mới.',
  ],
  'term-ending': ['Nhiệm kỳ của {count} người hết trong 3 tháng tới: {choices}.', 'Chuẩn bị bầu nhiệm kỳ mới.'],
  'term-too-long': [
    'Nhiệm kỳ của {count} người dài hơn luật hoặc Điều lệ cho phép: {choices}.',
    'Sửa ngày hết nhiệm kỳ: không quá 5 năm.',
  ],
  'doubles-none': ['Không ai giữ hai chức vụ luật cấm kiêm nhiệm ({count} người giữ chức).', ''],
  'double-post': [
    '{count} trường hợp một người giữ hai chức vụ luật cấm kiêm nhiệm: {choices}.',
    'Cho thôi một trong hai chức vụ ngay.',
  ],
  'post-barred': [
    '{count} người giữ chức khi đang thuộc trường hợp luật cấm (Điều 62.4): {choices}.',
    'Cho thôi giữ chức; bầu, bổ nhiệm người khác.',
  ],
  'kin-none': ['Theo quan hệ gia đình đã khai, không có cặp chức vụ nào bị cấm.', ''],
  'kin-undeclared': ['Chưa ai khai quan hệ gia đình, nên chưa xét được điều cấm người thân.', ''],
  'kin-banned': [
    '{count} cặp người thân giữ chức vụ luật cấm: {choices}.',
    'Một trong hai người thôi giữ chức; người nhiều phiếu hơn được ở lại.',
  ],
  'kin-alike': [
    '{count} cặp có thể là người thân (trùng tên với người đã khai): {choices}.',
    'Hỏi lại và khai rõ quan hệ trong hồ sơ thành viên.',
  ],
  'supervisors-none': ['Sổ chưa ghi ai trong Ban kiểm soát, kiểm soát viên.', ''],
  'supervisors-right': ['Cả {count} người trong Ban kiểm soát, kiểm soát viên là thành viên chính thức.', ''],
  'supervisor-not-official': [
    '{count} người trong Ban kiểm soát, kiểm soát viên không phải thành viên chính thức: {choices}.',
    'Bầu người khác là thành viên chính thức; không được thuê người ngoài.',
  ],
  'supervisor-votes': [
    '{count} lần người của Ban kiểm soát có tên trong danh sách biểu quyết của Hội đồng quản trị: {choices}.',
    'Người của Ban kiểm soát dự họp nhưng không biểu quyết: kiểm lại kết quả không tính phiếu của họ.',
  ],
  'board-simplified': ['Tổ chức quản trị rút gọn không có Hội đồng quản trị.', ''],
  'board-none': ['Sổ chưa điều hành cuộc họp Hội đồng quản trị nào trong 24 tháng qua.', ''],
  'board-right': ['{count} cuộc họp Hội đồng quản trị đều đủ người dự và quyết định đúng đa số.', ''],
  'board-short': [
    '{count} cuộc họp Hội đồng quản trị khai mạc khi chưa đủ người: {choices}.',
    'Họp lại và quyết định lại: lần đầu cần 2/3, lần hai trên 50 %.',
  ],
  'board-call-late': [
    '{count} lần triệu tập lần hai của Hội đồng quản trị quá 15 ngày: {choices}.',
    'Lần sau triệu tập lần hai trong 15 ngày.',
  ],
  'board-vote-wrong': [
    '{count} quyết định của Hội đồng quản trị không đúng đa số: {choices}.',
    'Biểu quyết lại; số phiếu ngang nhau thì theo bên có ý kiến của chủ tọa.',
  ],
  'board-meeting-instead': [
    'Hội đồng quản trị hai lần triệu tập không đủ người; đại hội bất thường phải họp chậm nhất {by}.',
    'Chủ tịch Hội đồng quản trị triệu tập đại hội bất thường trong 30 ngày.',
  ],
  'board-meeting-instead-late': [
    'Hội đồng quản trị hai lần triệu tập không đủ người mà đại hội bất thường không họp trước {by}.',
    'Chủ tịch Hội đồng quản trị triệu tập đại hội bất thường ngay.',
  ],
  'appraisal-none': ['Chưa có năm tài chính nào khóa sổ để thẩm định.', ''],
  'appraisal-right': ['Báo cáo tài chính các năm đã khóa đều được thẩm định trước khi ra đại hội.', ''],
  'appraisal-waiting': [
    'Báo cáo tài chính năm {year} chưa được Ban kiểm soát, kiểm soát viên thẩm định[; đại hội phải họp chậm nhất {by}].',
    'Ban kiểm soát, kiểm soát viên thẩm định và lập báo cáo trước đại hội.',
  ],
  'appraisal-unrecorded': [
    'Đại hội của năm {year} đã họp mà sổ không có thẩm định báo cáo tài chính của Ban kiểm soát, kiểm soát viên.',
    'Đã thẩm định trên giấy thì ghi vào sổ; chưa thì thẩm định và báo cáo đại hội gần nhất.',
  ],
  'appraisal-late': [
    'Báo cáo tài chính năm {year} chưa được thẩm định mà hạn họp đại hội {by} đã qua.',
    'Thẩm định ngay rồi trình đại hội.',
  ],
  'approved-unappraised': [
    'Đại hội thông qua báo cáo tài chính của {count} năm khi chưa có thẩm định: {choices}.',
    'Ban kiểm soát, kiểm soát viên thẩm định; trình lại đại hội gần nhất.',
  ],
  'report-not-on-agenda': [
    '{count} đại hội thông qua báo cáo tài chính mà chương trình không có báo cáo của Ban kiểm soát, kiểm soát viên: {choices}.',
    'Đưa báo cáo của Ban kiểm soát, kiểm soát viên vào chương trình đại hội sau.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

/** The bodies whose size is judged, in the words of a finding. */
export const sizedBodyWords = {
  board: 'Hội đồng quản trị',
  supervisors: 'Ban kiểm soát',
  supervisorsSimplified: 'Kiểm soát viên',
} as const
