import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'
import { shareText } from '../domain/percent'

const n = formatDong
const share = (part: number, whole: number) => `${n(part)}/${n(whole)} (${shareText(part, whole)})`

/** The words of the minutes of a meeting. Counts are heads or votes, dates YYYY-MM-DD, clocks '08 giờ 05'. */
export const minutesWords = {
  title: 'Biên bản',
  clock: (hour: string, minute: string) => `${hour} giờ ${minute}`,
  file: (year: string) => `bien-ban-hop-${year}`,
  body: {
    generalMeeting: { plenary: 'Đại hội thành viên', delegate: 'Đại hội đại biểu thành viên' },
    board: { plenary: 'Hội đồng quản trị', delegate: 'Hội đồng quản trị' },
    foundingConference: { plenary: 'Hội nghị thành lập', delegate: 'Hội nghị thành lập' },
  },
  who: {
    generalMeeting: { plenary: 'thành viên chính thức', delegate: 'đại biểu' },
    board: { plenary: 'thành viên Hội đồng quản trị', delegate: 'thành viên Hội đồng quản trị' },
    foundingConference: { plenary: 'người dự', delegate: 'người dự' },
  },
  media: {
    inPerson: 'họp trực tiếp',
    online: 'họp trực tuyến',
    mixed: 'họp trực tiếp kết hợp trực tuyến',
  },
  conveners: {
    board: 'Hội đồng quản trị',
    chairperson: 'Chủ tịch Hội đồng quản trị',
    director: 'Giám đốc',
    supervisors: 'Ban kiểm soát (kiểm soát viên)',
    members: 'các thành viên đại diện cho ít nhất một phần ba thành viên chính thức',
  },
  calls: ['thứ nhất', 'thứ hai', 'thứ ba'],
  sections: {
    when: 'I. THỜI GIAN, ĐỊA ĐIỂM, TRIỆU TẬP',
    who: 'II. THÀNH PHẦN THAM DỰ, ĐIỀU KIỆN TIẾN HÀNH',
    agenda: 'III. CHƯƠNG TRÌNH',
    course: 'IV. NỘI DUNG, BIỂU QUYẾT, BẦU CỬ',
    complaints: 'V. Ý KIẾN BẢO LƯU, KHIẾU NẠI',
    end: 'VI. BẾ MẠC',
    refusal: 'VII. VIỆC TỪ CHỐI KÝ BIÊN BẢN',
  },
  unit: (name: string, code: string) => `**${name}**${code === '' ? '' : ` (mã số ${code})`}`,
  held: (what: { title: string; unit: string; day: string; from: string; place: string; medium: string }) =>
    `${what.title} của ${what.unit} họp ngày ${formatCivilDate(what.day)}, khai mạc lúc ${what.from}, tại ${what.place === '' ? '…' : what.place}; hình thức: ${what.medium}.`,
  convened: (who: string, call: string) => `Người triệu tập: ${who}. Lần triệu tập ${call}.`,
  reason: (reason: string) => `Lý do họp: ${reason}.`,
  notices: (told: number, all: number, from: string, to: string) =>
    `Giấy triệu tập đã gửi cho ${share(told, all)} thành viên chính thức${from === '' ? '' : from === to ? `, ngày ${formatCivilDate(from)}` : `, từ ngày ${formatCivilDate(from)} đến ngày ${formatCivilDate(to)}`} (khoản 1 Điều 60 Luật Hợp tác xã).`,
  noticeMissing: (count: number, names: string) => `Chưa có giấy triệu tập gửi cho ${n(count)} thành viên: ${names}.`,
  noticeLate: (count: number, names: string) => `Giấy triệu tập gửi muộn cho ${n(count)} thành viên: ${names}.`,
  entitled: (count: number, who: string, votes: number) =>
    `Tổng số ${who} được triệu tập: ${n(count)}${votes === count ? '' : `, mang ${n(votes)} phiếu`}.`,
  turnout: (t: { inPerson: number; online: number; proxy: number; heads: number; votes: number }, all: number) =>
    `Tham dự khi khai mạc: ${share(t.heads, all)}, trong đó trực tiếp ${n(t.inPerson)}, trực tuyến ${n(t.online)}, qua người được ủy quyền ${n(t.proxy)}; mang tất cả ${n(t.votes)} phiếu biểu quyết.`,
  quorum: (counted: number, all: number, needed: number | null, met: boolean, article: string) =>
    needed === null
      ? `Có ${n(counted)}/${n(all)} người dự; lần họp này không đòi hỏi số người tối thiểu.`
      : `Điều kiện tiến hành: cần ít nhất ${share(needed, all)}, có ${share(counted, all)}: ${met ? 'đủ điều kiện' : 'không đủ điều kiện'}${article === '' ? '' : ` (${article})`}.`,
  andMore: (names: string, more: number) => `${names} và ${n(more)} người khác theo danh sách kèm theo`,
  late: (names: string) => `Đến sau khi khai mạc: ${names}.`,
  left: (names: string) => `Về trước khi bế mạc: ${names}.`,
  moved: (name: string, clock: string) => `${name} (${clock})`,
  guests: (names: string) => `Khách mời: ${names}.`,
  noGuests: 'Khách mời: không có.',
  chair: (name: string) => `Chủ tọa: ${name}.`,
  secretary: (name: string) => `Thư ký: ${name}.`,
  counters: (names: string) => `Tổ kiểm phiếu: ${names}.`,
  agendaIntro: 'Chương trình gồm:',
  agendaLine: (at: number, title: string, article: string) =>
    `${at}. ${title}${article === '' ? '' : ` (${article})`}.`,
  petitionRefused: (content: string, from: number, ground: string, note: string) =>
    `Người triệu tập báo cáo đã từ chối kiến nghị của ${n(from)} thành viên về việc “${content}”; lý do: ${ground}${note === '' ? '' : ` (${note})`} (khoản 3 Điều 60).`,
  grounds: {
    late: 'gửi không đúng hạn',
    unfit: 'không phù hợp quy định',
    beyondPower: 'không thuộc thẩm quyền',
    charter: 'trường hợp khác theo Điều lệ',
  },
  item: (at: number, title: string, begun: string | null, ended: string | null) =>
    `**${at}. ${title}**${begun === null ? ' (không tiến hành)' : ended === null ? ` (từ ${begun})` : ` (từ ${begun} đến ${ended})`}`,
  presented: (name: string) => `Người trình bày: ${name}.`,
  asked: (name: string, text: string) => `– ${name} hỏi, có ý kiến: ${text}`,
  answered: (name: string, text: string, owner: string, dueOn: string) =>
    `  Trả lời (${name}): ${text}${owner === '' ? '' : ` Giao ${owner}${dueOn === '' ? '' : `, hạn ${formatCivilDate(dueOn)}`}.`}`,
  unanswered: '  Chưa được trả lời tại cuộc họp.',
  interest: (name: string, text: string) => `${name} khai có lợi ích liên quan: ${text}`,
  vote: (text: string, clock: string) => `Biểu quyết lúc ${clock}: “${text}”`,
  below: (counted: number, base: number, reason: string) =>
    `Khi mở biểu quyết chỉ có ${n(counted)}/${n(base)} người dự, dưới điều kiện tiến hành; chủ tọa quyết định tiếp tục vì: ${reason}.`,
  votes: {
    for: 'Tán thành',
    against: 'Không tán thành',
    abstain: 'Không có ý kiến',
    invalid: 'Không hợp lệ',
    notCast: 'Không biểu quyết',
    base: 'Tổng số phiếu',
    needed: 'Cần đạt',
  },
  outcome: (v: { for: number; base: number; needed: number; passed: boolean; special: boolean }) =>
    `Tán thành ${share(v.for, v.base)}, cần ít nhất ${share(v.needed, v.base)} (${v.special ? 'khoản 2 Điều 61: tỷ lệ đặc biệt' : 'khoản 3 Điều 61: trên 50 %'}). Kết quả: **${v.passed ? 'thông qua' : 'không thông qua'}**.`,
  outcomeOfBoard: (v: { for: number; base: number; passed: boolean; chair: string }) =>
    `Tán thành ${share(v.for, v.base)}${v.chair} (khoản 5 Điều 65). Kết quả: **${v.passed ? 'thông qua' : 'không thông qua'}**.`,
  chairSide: {
    for: ', bằng phiếu, theo phía chủ tọa tán thành',
    against: ', bằng phiếu, theo phía chủ tọa không tán thành',
  },
  dissent: (name: string, text: string) => `${name} bảo lưu ý kiến: ${text}`,
  election: (title: string, seats: number, clock: string, second: boolean) =>
    `${second ? 'Bầu lần hai: ' : ''}${title}, bỏ phiếu kín lúc ${clock}, bầu ${n(seats)} người.`,
  ballots: (base: number, collected: number, invalid: number, counters: string) =>
    `Số phiếu phát ra ${n(base)}, thu về ${n(collected)}, không hợp lệ ${n(invalid)}. Hai người kiểm phiếu ghi riêng và khớp nhau: ${counters}.`,
  electionColumns: ['STT', 'Người ứng cử', 'Số phiếu bầu', 'Tỷ lệ', 'Kết quả'],
  elected: 'Trúng cử',
  notElected: 'Không trúng cử',
  again: 'Bầu lần hai',
  electionNeeds: (needed: number, base: number) =>
    `Trúng cử là người được quá nửa số phiếu phát ra, ít nhất ${share(needed, base)}, lấy theo số phiếu từ cao xuống đến đủ số người cần bầu.`,
  tie: (names: string) => `Bằng phiếu ở vị trí cuối: ${names}.`,
  tieNote: (note: string) => `Cách giải quyết khi bằng phiếu: ${note}`,
  excluded: (names: string, votes: number) =>
    `Theo Điều lệ, người đã khai lợi ích liên quan không biểu quyết nội dung này, ${n(votes)} phiếu không tính vào tổng số phiếu: ${names}.`,
  secondRound: (seats: number, names: string) => `Phải bầu lần hai ${n(seats)} người trong: ${names}.`,
  noElected: 'Không ai trúng cử.',
  paused: (from: string, to: string, reason: string) =>
    `Cuộc họp tạm dừng từ ${from}${to === '' ? '' : ` đến ${to}`}: ${reason}.`,
  closed: (clock: string, day: string) =>
    `Cuộc họp bế mạc lúc ${clock} ngày ${formatCivilDate(day)}. Biên bản này được đọc lại trước người dự.`,
  annexes:
    'Kèm theo biên bản: danh sách tham dự, giấy ủy quyền, phiếu biểu quyết, phiếu bầu và biên bản kiểm phiếu (khoản 6 Điều 61).',
  refused: (who: string, reason: string) =>
    `${who} từ chối ký biên bản${reason === '' ? '' : `; lý do: ${reason}`}. Theo khoản 4 Điều 57 Luật Hợp tác xã, biên bản có hiệu lực khi được trên 50 % số thành viên tham dự ký.`,
  refusedBoard: (who: string, reason: string) =>
    `${who} từ chối ký biên bản${reason === '' ? '' : `; lý do: ${reason}`}. Theo điểm d khoản 5 Điều 65 Luật Hợp tác xã, biên bản có hiệu lực khi được trên 50 % số thành viên tham dự ký.`,
  membersSign: (signed: number, attended: number, needed: number) =>
    `Các thành viên ký thay: ${share(signed, attended)} người tham dự, cần ít nhất ${n(needed)}.`,
  signersTable: ['STT', 'Họ và tên', 'Xóm', 'Ký tên'],
  noComplaints: 'Không có khiếu nại, ý kiến bảo lưu nào khác.',
  signatures: { secretary: 'Thư ký', chair: 'Chủ tọa', note: '(Ký, ghi rõ họ tên)' },
  roles: { chair: 'Chủ tọa', secretary: 'Thư ký' },
} as const
