/** Words of the rules of the form of governance and of calling meetings, R13 to R19. */
export const meetingsHealth = {
  'form-full': ['Đang tổ chức quản trị đầy đủ; hình thức này luật luôn cho phép.', ''],
  'form-free': ['Quy mô siêu nhỏ ({count} thành viên chính thức) nên được chọn tổ chức quản trị rút gọn.', ''],
  'form-must-be-full': [
    'Đang rút gọn nhưng quy mô đã vượt siêu nhỏ: {count} thành viên chính thức[, doanh thu {amount} đồng][, tổng nguồn vốn {balance} đồng].',
    'Đưa việc chuyển sang tổ chức quản trị đầy đủ vào chương trình đại hội gần nhất; cần ít nhất 65 % phiếu.',
  ],
  'form-ask-size': [
    'Đang rút gọn mà phần mềm chưa có ngưỡng quy mô của ngành này để xét.',
    'Đối chiếu Nghị định 113/2024 Điều 4, 5; nếu không còn là siêu nhỏ thì đại hội gần nhất phải quyết định chuyển sang đầy đủ.',
  ],
  'form-unknown': ['Đang rút gọn; sổ chưa có số liệu của năm nào đã qua để xét quy mô.', ''],
  'annual-none': ['Chưa có năm tài chính nào đã kết thúc trong sổ, và chưa ghi đại hội nào.', ''],
  'annual-held': ['Đại hội thường niên năm {year} họp ngày {date}, trong hạn {by}.', ''],
  'annual-held-late': [
    'Đại hội thường niên năm {year} họp ngày {date}, sau hạn {by}.',
    'Năm sau họp trong 4 tháng kể từ ngày kết thúc năm tài chính.',
  ],
  'annual-coming': ['Đại hội thường niên năm {year} phải họp chậm nhất {by}.', ''],
  'annual-soon': [
    'Đại hội thường niên năm {year} phải họp chậm nhất {by} mà chưa họp.',
    'Lên kế hoạch đại hội, gửi giấy triệu tập trước ít nhất 3 ngày.',
  ],
  'annual-overdue': [
    'Đại hội thường niên năm {year} phải họp chậm nhất {by} mà sổ chưa ghi đã họp.',
    'Triệu tập ngay; đã họp ở ngoài thì ghi nghị quyết vào sổ. Quá hạn thì Ban kiểm soát, kiểm soát viên có quyền triệu tập.',
  ],
  'annual-alarm': [
    'Đã quá 18 tháng từ đại hội gần nhất ({date}); có thể bị thu hồi giấy chứng nhận đăng ký.',
    'Họp đại hội ngay và báo cơ quan đăng ký kinh doanh.',
  ],
  'regular-unknown': ['Sổ chưa ghi ai giữ chức và chưa ghi cuộc họp nào.', ''],
  'regular-held': ['{name} họp gần nhất ngày {date}; kỳ tới chậm nhất {by}.', ''],
  'regular-soon': ['{name} phải họp chậm nhất {by}; lần gần nhất {date}.', 'Triệu tập cuộc họp định kỳ.'],
  'regular-overdue': [
    '{name} phải họp ít nhất {limit} tháng một lần; lần gần nhất {date}, đã quá hạn {by}.',
    'Triệu tập cuộc họp định kỳ; đã họp ở ngoài thì ghi biên bản, nghị quyết vào sổ.',
  ],
  'regular-never': [
    '{name} phải họp ít nhất {limit} tháng một lần mà sổ chưa ghi lần nào.',
    'Triệu tập cuộc họp định kỳ; đã họp ở ngoài thì ghi biên bản, nghị quyết vào sổ.',
  ],
  'meetings-none': ['Sổ chưa điều hành đại hội nào trong 24 tháng qua, nên chưa có gì để xét.', ''],
  'notices-in-time': ['{count} đại hội trong 24 tháng qua đều gửi giấy triệu tập đủ người, đúng hạn.', ''],
  'notices-missing': [
    '{count} đại hội có thành viên không được triệu tập hoặc được báo muộn: {choices}.',
    'Lần sau gửi đủ mọi thành viên chính thức, trước ít nhất 3 ngày hoặc số ngày Điều lệ định; việc thiếu đã vào biên bản.',
  ],
  'notices-waiting': [
    'Đại hội {name} còn {count} thành viên chưa được gửi giấy triệu tập.',
    'Gửi giấy triệu tập kèm chương trình, tài liệu, dự thảo nghị quyết.',
  ],
  'notices-late': [
    'Đại hội {name} đã qua ngày cuối để gửi giấy triệu tập mà còn {count} thành viên chưa được gửi.',
    'Lùi ngày họp và gửi lại giấy triệu tập cho đủ số ngày.',
  ],
  'notice-lacks': [
    'Đại hội {name} còn thiếu {reason} trước khi gửi giấy triệu tập.',
    'Soạn cho đủ: thời gian, địa điểm, hình thức, chương trình, tài liệu và dự thảo nghị quyết.',
  ],
  'petitions-none': ['Chưa có kiến nghị nào về chương trình đại hội.', ''],
  'petitions-answered': ['{count} kiến nghị về chương trình đều được trả lời đúng căn cứ.', ''],
  'petition-unanswered': [
    '{count} kiến nghị về chương trình không được trả lời trước đại hội: {choices}.',
    'Ghi câu trả lời và căn cứ; báo cáo với đại hội gần nhất.',
  ],
  'petition-waiting': [
    '{count} kiến nghị về chương trình đang chờ trả lời: {choices}.',
    'Trả lời trước khi khai mạc; từ chối phải đúng căn cứ Điều 60.3 và báo cáo đại hội.',
  ],
  'petition-wrongly-refused': [
    '{count} kiến nghị bị từ chối không đúng căn cứ: {choices}.',
    'Đưa nội dung ra đại hội gần nhất.',
  ],
  'agenda-not-voted': [
    '{count} đại hội không biểu quyết thông qua chương trình: {choices}.',
    'Lần sau biểu quyết chương trình ngay sau khai mạc (Điều 60.4).',
  ],
  'quorum-met': ['{count} đại hội trong 24 tháng qua đều đủ số người dự và đúng thời hạn của lần triệu tập.', ''],
  'quorum-short': [
    '{count} đại hội khai mạc khi chưa đủ người dự: {choices}.',
    'Nghị quyết của cuộc họp đó có thể bị kiện: họp lại và thông qua lại.',
  ],
  'call-late': [
    '{count} lần triệu tập sau họp muộn hơn luật cho: {choices}.',
    'Lần hai trong 30 ngày, lần ba trong 20 ngày kể từ ngày dự định họp lần trước.',
  ],
  'requests-none': ['Không có yêu cầu họp đại hội bất thường nào đang chờ.', ''],
  'request-running': [
    'Yêu cầu họp đại hội bất thường nhận ngày {date} phải được triệu tập chậm nhất {by}.',
    'Triệu tập đại hội trong 15 ngày kể từ ngày nhận yêu cầu.',
  ],
  'request-supervisors': [
    'Yêu cầu họp nhận ngày {date} không được triệu tập trong 15 ngày; Ban kiểm soát, kiểm soát viên có quyền triệu tập đến {by}.',
    'Ban kiểm soát, kiểm soát viên triệu tập đại hội.',
  ],
  'request-members': [
    'Yêu cầu họp nhận ngày {date} chưa ai triệu tập; từ {from} đại diện của ít nhất 1/3 thành viên chính thức có quyền triệu tập.',
    'Triệu tập đại hội ngay.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

/** What a notice lacks, and whose regular meeting it is, in the words of a finding. */
export const noticeLackWords = {
  time: 'giờ họp',
  place: 'địa điểm',
  form: 'hình thức họp',
  agenda: 'chương trình',
  documents: 'tài liệu',
  draftResolution: 'dự thảo nghị quyết',
} as const
export const meetingBodyWords = { board: 'Hội đồng quản trị', generalMeeting: 'Đại hội thành viên' } as const
