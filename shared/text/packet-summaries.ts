import { formatCivilDate } from '../domain/civil-date'

/** The lines of the history about keys, packets and the courses of people. */
export const packetSummaries = {
  keyMade: (fingerprint: string, replaces: string | null) =>
    replaces === null ? `Tạo khóa ký ${fingerprint}` : `Thay khóa ký ${replaces} bằng ${fingerprint}`,
  resultsPacked: (course: string, recipient: string | null, count: number) =>
    `Làm gói kết quả lớp ${course} gửi ${recipient ?? 'tất cả'}: ${count} học viên`,
  courseRecorded: (name: string, programme: string, replaces: boolean) =>
    `${replaces ? 'Ghi lại' : 'Ghi'} khóa học của ${name}: ${programme}`,
  courseVoided: (name: string, programme: string, reason: string) =>
    `Bỏ khóa học của ${name}: ${programme} (${reason})`,
  packetTaken: (sender: string, written: number, replaced: number) =>
    `Nhận gói kết quả đào tạo của ${sender}: ghi ${written}, thay ${replaced}`,
  keyTrusted: (name: string, fingerprint: string, paper: string) =>
    `Ghi khóa ký của ${name}: ${fingerprint} (${paper})`,
  keyWithdrawn: (name: string, on: string, reason: string) =>
    `Thôi nhận khóa ký của ${name} từ ${formatCivilDate(on)}: ${reason}`,
  /** Why a row is void that a packet or a correction replaces. */
  replacedByPacket: (at: string) => `Thay bằng gói làm ${at}`,
}
