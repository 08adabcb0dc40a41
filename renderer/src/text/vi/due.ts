/** What may be due: its words, whose it is, what makes it due. Home and calendar say the same. */
export const dueText = {
  overdue: (days: number) => `Quá hạn ${days} ngày`,
  today: 'Hôm nay',
  dueIn: (days: number) => `Còn ${days} ngày`,
  done: (day: string) => `Xong ${day}`,
  noDay: 'Chưa có hạn',
  owner: {
    accountant: 'Kế toán',
    director: 'Giám đốc',
    board: 'Hội đồng quản trị',
    chairperson: 'Chủ tịch Hội đồng quản trị',
    supervisors: 'Ban kiểm soát, kiểm soát viên',
    secretary: 'Thư ký, văn thư',
    convener: 'Người triệu tập',
  },
  basis: {
    law: 'Luật Hợp tác xã',
    charter: 'Điều lệ',
    circular: 'Thông tư 71/2024',
    registration: 'Thông tư 09/2024',
    own: 'Văn bản của hợp tác xã',
    order: 'Nếp giữ sổ',
  },
  article: (article: string) => `Điều ${article}`,
  byCharter: (article: string) => `Điều lệ (Điều ${article})`,
  post: {
    chairperson: 'Chủ tịch Hội đồng quản trị',
    boardMember: 'Hội đồng quản trị',
    headSupervisor: 'Trưởng Ban kiểm soát',
    supervisor: 'Ban kiểm soát, kiểm soát viên',
    director: 'Giám đốc',
    deputyDirector: 'Phó giám đốc',
    chiefAccountant: 'Kế toán trưởng',
    accountant: 'Kế toán',
    cashier: 'Thủ quỹ',
    teamLeader: 'Tổ trưởng, đội trưởng',
    legalRepresentative: 'Người đại diện theo pháp luật',
    secretary: 'Thư ký',
  } as Readonly<Record<string, string>>,
  requestedBy: {
    supervisors: 'Ban kiểm soát, kiểm soát viên đề nghị',
    members: 'Ít nhất một phần ba thành viên chính thức đề nghị',
  } as Readonly<Record<string, string>>,
  item: {
    'opening-missing': {
      title: 'Nhập số dư đầu kỳ',
      detail: 'Từ bảng cân đối năm trước, bằng tệp Excel hoặc CSV',
    },
    'drafts-waiting': { title: 'Bản nháp chưa ghi sổ', detail: (count: string) => `${count} bản nháp đang chờ` },
    'month-to-lock': {
      title: (month: string) => `Khóa sổ tháng ${month}`,
      detail: 'Để không ghi nhầm vào tháng đã xong',
    },
    'year-to-close': {
      title: (year: string) => `Kết chuyển và khóa năm ${year}`,
      detail: 'Xem trước bút toán, rồi lập báo cáo tài chính',
    },
    'statements-to-file': {
      title: (year: string) => `Nộp báo cáo tài chính năm ${year}`,
      detail: 'Trong 90 ngày kể từ ngày kết thúc năm tài chính',
    },
    'backup-due': { title: 'Sao lưu sổ', detail: 'Hôm nay chưa có bản sao lưu' },
    'second-place-missing': {
      title: 'Chọn nơi cất thứ hai cho bản sao lưu',
      detail: 'USB hoặc ổ đĩa khác, phòng khi máy hỏng',
    },
    'verify-due': { title: 'Kiểm tra sổ', detail: 'Đọc lại toàn bộ chứng từ và số dư' },
    'signer-missing': { title: 'Khai người ký báo cáo', detail: 'Người đại diện theo pháp luật còn để trống' },
    'charter-to-review': {
      title: 'Đối chiếu Điều lệ với sổ',
      detail: 'Mức góp vốn, trích quỹ, chia thu nhập lấy theo Điều lệ',
    },
    'charter-outdated': {
      title: 'Sửa Điều lệ cho hợp Luật 2023',
      detail: 'Điều lệ có từ trước 01/07/2024 (Điều 115.1)',
    },
    'registration-update': {
      title: (year: string) => `Cập nhật thông tin hợp tác xã ${year}`,
      detail: (from: string, to: string) =>
        `Lên hệ thống quốc gia, số liệu ${from} đến ${to}; báo cáo kỳ này đã gửi là xong`,
    },
    'applications-waiting': {
      title: 'Quyết định đơn xin gia nhập',
      detail: (count: string) => `${count} đơn đang chờ, hạn theo Điều lệ`,
    },
    'leaving-waiting': {
      title: 'Giải quyết thành viên xin ra',
      detail: (count: string) => `${count} người đang làm thủ tục ra`,
    },
    'members-too-few': {
      title: (limit: number) => `Không đủ ${limit} thành viên chính thức`,
      detail: (count: number) =>
        `Còn ${count}; kéo dài 12 tháng liên tục có thể bị thu hồi đăng ký (Điều 4.7, 103.1.d)`,
    },
    'capital-overdue': {
      title: 'Vốn góp quá hạn, chưa đạt mức tối thiểu',
      detail: (count: string) => `${count} thành viên; quá hạn thì chấm dứt tư cách (Điều 74.6.a)`,
    },
    'capital-to-register': {
      title: 'Đăng ký thay đổi vốn điều lệ',
      detail: 'Góp thiếu quá hạn (Điều 74.7), hoặc thay đổi từ 5 %, từ 1 tỷ đồng (Điều 47.1)',
    },
    'capital-over': {
      title: 'Phần vốn góp vượt mức tối đa',
      detail: (count: string) => `${count} phần; kéo dài 12 tháng có thể bị thu hồi đăng ký (Điều 78.4, 103.1.đ)`,
    },
    'capital-differs': {
      title: 'Sổ đăng ký lệch tài khoản 4111',
      detail: (count: string) => `${count} chỗ cần sửa trước khi kết chuyển`,
    },
    'annual-meeting': {
      title: (year: string) => `Đại hội thường niên năm tài chính ${year}`,
      detail: 'Phải họp trong 4 tháng sau ngày kết thúc năm tài chính',
    },
    'meeting-alarm': {
      title: 'Hạn 18 tháng kể từ đại hội gần nhất',
      detail: 'Quá hạn mà không họp thường niên thì có thể bị thu hồi đăng ký, trừ trường hợp bất khả kháng',
    },
    'general-meeting-regular': {
      title: 'Họp Đại hội thành viên định kỳ',
      detail: (months: number) => `Ít nhất ${months} tháng một lần ở tổ chức quản trị rút gọn`,
    },
    'board-meeting-regular': {
      title: 'Họp Hội đồng quản trị định kỳ',
      detail: (months: number) => `Ít nhất ${months} tháng một lần`,
    },
    'meeting-request': {
      title: 'Triệu tập đại hội bất thường theo đề nghị',
      detail: (by: string) => `${by}; quá hạn thì quyền triệu tập chuyển sang người khác`,
    },
    'notices-to-send': {
      title: (meeting: string) => `Gửi thông báo triệu tập: ${meeting}`,
      detail: 'Ngày cuối để gửi đến từng thành viên',
    },
    'petitions-close': {
      title: (meeting: string) => `Hết hạn nhận kiến nghị: ${meeting}`,
      detail: 'Kiến nghị về chương trình của ít nhất một phần ba thành viên chính thức',
    },
    'meeting-planned': { title: (meeting: string) => meeting, detail: 'Ngày họp đã định' },
    'meeting-next-call': {
      title: (call: number, meeting: string) => `Họp lần thứ ${call}: ${meeting}`,
      detail: 'Lần trước không đủ người nên phải hoãn; đây là ngày cuối để họp lại',
    },
    'meeting-instead-of-board': {
      title: 'Đại hội bất thường vì Hội đồng quản trị không họp được',
      detail: 'Chủ tịch triệu tập để xem xét tư cách thành viên vắng hai cuộc họp',
    },
    'term-ends': {
      title: (post: string) => `Hết nhiệm kỳ: ${post}`,
      detail: (count: string, name: string) =>
        count === '1' ? name : `${count} người; bầu nhiệm kỳ mới trước ngày này`,
    },
    'representative-to-register': {
      title: 'Đăng ký thay đổi người đại diện theo pháp luật',
      detail: (name: string) => `${name}; trong 10 ngày kể từ ngày thay đổi`,
    },
    'authority-ends': {
      title: 'Giấy ủy quyền ký sắp hết hạn',
      detail: (name: string) => `Người được ủy quyền: ${name}`,
    },
    'body-short': {
      title: (post: string) => `Thiếu người: ${post}`,
      detail: (count: number, limit: number) => `Đang có ${count}, cần ít nhất ${limit}`,
    },
    'representative-missing': {
      title: 'Chưa có người đại diện theo pháp luật',
      detail: 'Phải luôn có ít nhất một người đại diện cư trú tại Việt Nam',
    },
    'minutes-to-sign': {
      title: (meeting: string) => `Ký biên bản: ${meeting}`,
      detail: 'Chủ tọa và thư ký ký; nếu từ chối thì trên 50 % thành viên dự họp ký',
    },
    'resolution-task': {
      title: (text: string) => text,
      detail: (number: string, owner: string) =>
        owner === '' ? `Theo nghị quyết ${number}` : `Theo nghị quyết ${number}, giao ${owner}`,
    },
    'publication-due': {
      title: (title: string) => `Niêm yết: ${title}`,
      detail: 'Tại trụ sở, trong 5 ngày làm việc kể từ ngày ban hành',
    },
    'publication-hangs': {
      title: (title: string) => `Giữ niêm yết: ${title}`,
      detail: 'Đủ 30 ngày liên tục; từ ngày này mới được gỡ',
    },
    'appraisal-due': {
      title: (year: string) => `Thẩm định báo cáo tài chính năm ${year}`,
      detail: 'Không có thẩm định thì báo cáo không trình đại hội được',
    },
    'finding-due': {
      title: (number: string) => `Khắc phục kiến nghị ${number}`,
      detail: (title: string) => title,
    },
    'document-request-due': {
      title: 'Đưa tài liệu cho Ban kiểm soát, kiểm soát viên',
      detail: (title: string) => title,
    },
    'complaint-due': { title: 'Trả lời đơn, kiến nghị', detail: 'Đơn gửi đến Ban kiểm soát, kiểm soát viên' },
    'inspection-planned': { title: (title: string) => `Kiểm tra: ${title}`, detail: 'Theo kế hoạch kiểm tra năm' },
    'post-untrained': {
      title: (post: string, track: string) => `${post} chưa có chứng chỉ ${track}`,
      detail: (name: string) => `${name}; nên cử đi học khóa phù hợp`,
    },
    'certificate-late': {
      title: (name: string) => `Chưa nhận chứng chỉ của ${name}`,
      detail: (school: string) => `Đã có quyết định công nhận; hỏi ${school}`,
    },
    'report-returned': {
      title: (title: string) => `Liên minh trả lại báo cáo: ${title}`,
      detail: 'Xem ý kiến của liên minh, sửa rồi gửi bản sửa',
    },
    'packet-refused': {
      title: (title: string) => `Liên minh chưa nhận: ${title}`,
      detail: (reason: string) => reason,
    },
    'alliance-day': { title: (title: string) => title, detail: 'Theo lịch của liên minh' },
    'alliance-survey': {
      title: (title: string) => `Trả lời khảo sát: ${title}`,
      detail: 'Liên minh nhận đến ngày này',
    },
    'packets-arrived': {
      title: 'Có gói mới của liên minh',
      detail: (count: string) => `${count} gói tới qua mạng, xem rồi nhận vào sổ`,
    },
    'report-due': {
      title: (title: string) => `Gửi ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`,
      detail: (period: string) => `Kỳ ${period}`,
    },
    'paper-due': {
      title: (number: string) => (number === '' ? 'Trả lời văn bản đến' : `Trả lời văn bản ${number}`),
      detail: (summary: string, handler: string) => (handler === '' ? summary : `${summary} (${handler})`),
    },
  },
} as const
