import type { HealthGroup, HealthState } from '../../contract/law-health'
import { formatCivilDate } from '../../domain/civil-date'

/** The states in words, with a sign of their own for prints in black. */
export const healthStateWords: Readonly<Record<HealthState, string>> = {
  red: 'Chưa đúng',
  amber: 'Cần làm',
  green: 'Đúng',
  grey: 'Không xét',
}

/** The groups of rules. */
export const healthGroupWords: Readonly<Record<HealthGroup, string>> = {
  members: 'Thành viên',
  capital: 'Vốn góp',
  meetings: 'Hình thức, đại hội, biểu quyết',
  bodies: 'Các cơ quan và chức vụ',
  finance: 'Thu nhập, quỹ, tài sản',
  duties: 'Niêm yết, báo cáo, đăng ký',
  training: 'Đào tạo',
}

/** The sheet as a paper and as a workbook. */
export const healthPaperWords = {
  title: 'Bảng kiểm tra chấp hành luật',
  subject: (on: string) => `40 điều của Luật Hợp tác xã, tính đến ngày ${formatCivilDate(on)}`,
  counts: ({ red, amber, green, grey }: Readonly<Record<HealthState, number>>) =>
    `Kết quả: **${red} chưa đúng**, **${amber} cần làm**, ${green} đúng, ${grey} không xét (không áp dụng hoặc sổ chưa có gì để xét).`,
  note: 'Bảng này do phần mềm lập từ những gì đã ghi trong sổ; việc chưa ghi thì phần mềm không biết. Không thay cho ý kiến của cơ quan đăng ký kinh doanh hay luật sư.',
  urgent: 'A. Chưa đúng và cần làm',
  nothingUrgent: 'Không có việc nào chưa đúng hay cần làm.',
  all: 'B. Cả 40 điều',
  section: (ordinal: string, name: string) => `${ordinal}. ${name}`,
  column: {
    rule: 'Mã',
    title: 'Nội dung',
    article: 'Căn cứ',
    state: 'Kết quả',
    found: 'Sổ cho thấy',
    toDo: 'Việc cần làm',
    dueOn: 'Hạn',
  },
  signs: { maker: 'NGƯỜI LẬP', head: 'NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT', note: '(Ký, họ tên)' },
  receivers: ['Hội đồng quản trị hoặc Giám đốc', 'Ban kiểm soát hoặc kiểm soát viên', 'Lưu: VT'],
  file: (on: string) => `kiem-tra-luat-${on}`,
} as const
