import type { SignerPost } from '../contract/book'
import type { ImportKind } from '../contract/imports'
import type { CopyPurpose } from '../contract/meeting-copies'
import type { Role } from '../contract/permission'
import type { ResolutionEntry } from '../contract/resolutions'
import type { ScanSubject } from '../contract/scans'
import type { PaperKind, StepKind } from '../contract/membership'
import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'
import { importCountWords, importKindWords } from './imports'
import { resolutionBodyWords } from './resolutions'
import { scanSubjectWords } from './scans'
import { meetingCopyWords } from './meeting-copies'
import { membershipWords } from './membership-words'
import { monthInWords } from './sentence'
import { roleNames } from './users'

const posts: Readonly<Record<SignerPost, string>> = {
  representative: 'người đại diện',
  chiefAccountant: 'kế toán trưởng',
  preparer: 'người lập',
  cashier: 'thủ quỹ',
}

type PersonFacts = { name: string; role: Role; active: boolean }

function withSecond(name: string | null): string {
  return name === null ? '' : `, cùng ${name}`
}

type Named = { code: string; name: string }
/** A posted voucher's number and what came with it: its description, or the reason of a reversal. */
type Posted = { number: string; text: string }

/**
 * The line that the history shows for each command, made from its facts. It is written into the book with the command and stays as
 * written. Months are integers (202501), dates YYYY-MM-DD.
 */
export const summaries = {
  bookCreated: ({ name, firstYear }: { name: string; firstYear: number }) => `Lập sổ ${name}, năm ${firstYear}`,
  sampleImported: (kind: ImportKind) => `Nhập dữ liệu mẫu: ${importKindWords[kind]}`,
  profileChanged: (name: string) => `Sửa thông tin hợp tác xã: ${name}`,
  signerSet: ({ post, from, name }: { post: SignerPost; from: string; name: string }) =>
    `Người ký từ ${formatCivilDate(from)}, ${posts[post]}: ${name}`,
  backupsConfigured: 'Đổi thiết lập sao lưu',

  accountOpened: ({ code, name }: Named) => `Mở tài khoản chi tiết ${code} ${name}`,
  accountRenamed: ({ code, name }: Named) => `Đổi tên tài khoản ${code} thành ${name}`,
  partyAdded: ({ code, name }: Named) => `Thêm đối tượng ${code} ${name}`,
  memberEntered: ({ code, name }: Named) => `Ghi thành viên ${code} ${name} vào sổ đăng ký`,
  memberChanged: ({ code, name }: Named, from: string, reason: string) =>
    `Sửa sổ đăng ký thành viên ${code} ${name}, từ ngày ${formatCivilDate(from)}: ${reason}`,
  memberRevealed: ({ code, name }: Named) =>
    `Xem số căn cước, ngày sinh, điện thoại, tài khoản của thành viên ${code} ${name}`,
  relativeDeclared: ({ code, name }: Named, relative: string) =>
    `Ghi người thân của thành viên ${code} ${name}: ${relative}`,
  relativeEnded: ({ code, name }: Named, relative: string) =>
    `Thôi ghi người thân của thành viên ${code} ${name}: ${relative}`,

  partyChanged: ({ code, name }: Named) => `Sửa đối tượng ${code} ${name}`,

  voucherPosted: ({ number, text }: Posted) => `Ghi sổ ${number}: ${text}`,
  voucherReversed: (original: string, { number, text }: Posted) => `Điều chỉnh ${original} bằng ${number}: ${text}`,
  fileImported: ({
    kind,
    file,
    created,
  }: {
    kind: ImportKind
    file: string
    created: Readonly<Record<string, number>>
  }) => `Nhập ${importKindWords[kind]}, tệp «${file}»: ${importCountWords(created)}`,

  resolutionRecorded: ({ body, number, date, summary }: ResolutionEntry) =>
    `Ghi nghị quyết ${number} của ${resolutionBodyWords[body]} ngày ${formatCivilDate(date)}: ${summary}`,
  resolutionVoided: (number: string, reason: string) => `Hủy nghị quyết ${number}: ${reason}`,

  charterChanged: (fromDate: string, titles: readonly string[], number: string | null) =>
    `Điều lệ từ ${formatCivilDate(fromDate)}${number === null ? '' : ` theo nghị quyết ${number}`}: ${titles.slice(0, 3).join('; ')}${titles.length > 3 ? ` và ${titles.length - 3} điều khoản khác` : ''}`,
  charterReviewed: (adoptedOn: string) =>
    `Đã đối chiếu các mục của sổ với Điều lệ thông qua ngày ${formatCivilDate(adoptedOn)}`,
  scanAdded: (subject: ScanSubject, title: string) => `Lưu bản quét của ${scanSubjectWords[subject]}: ${title}`,
  scanRemoved: (subject: ScanSubject, title: string) => `Gỡ bản quét của ${scanSubjectWords[subject]}: ${title}`,
  scanOpened: (subject: ScanSubject, key: string, title: string) =>
    `Xem bản quét của ${scanSubjectWords[subject]} ${key}: ${title}`,
  paperPrinted: (paper: PaperKind, { code, name }: Named) =>
    `In ${membershipWords.papers[paper]} của thành viên ${code} ${name}`,
  certificatePrinted: (number: string, member: string) =>
    `In giấy chứng nhận góp vốn số ${number} của thành viên ${member}`,
  handoverPrinted: (member: string, date: string) =>
    `In biên bản giao nhận tài sản góp vốn của thành viên ${member}, ngày ${formatCivilDate(date)}`,
  registerPrinted: (to: string) => `In sổ đăng ký thành viên có số căn cước, đến ngày ${formatCivilDate(to)}`,
  bankFileMade: (year: number, count: number) =>
    `Lập danh sách chuyển khoản chi thu nhập năm ${year} cho ${count} thành viên`,
  bookExported: () => 'Xuất toàn bộ dữ liệu của sổ ra tệp',
  memberListImported: ({ file, created, changed }: { file: string; created: number; changed: number }) =>
    `Nhập danh sách thành viên «${file}»: thêm ${formatDong(created)}, sửa ${formatDong(changed)}`,

  stepTaken: (kind: StepKind, { code, name }: Named, date: string) =>
    `${membershipWords.steps[kind]}: ${code} ${name}, ngày ${formatCivilDate(date)}`,

  serviceSaved: ({ code, name }: Named) => `Ghi dịch vụ ${code} ${name}`,
  serviceRemoved: ({ code, name }: Named) => `Xóa dịch vụ ${code} ${name}`,
  agreementAdded: ({ number, name, from }: { number: string; name: string; from: string }) =>
    `Ghi thỏa thuận dịch vụ${number === '' ? '' : ` ${number}`} với ${name}, từ ${formatCivilDate(from)}`,
  agreementEnded: ({ number, name, to }: { number: string; name: string; to: string }) =>
    `Chấm dứt thỏa thuận dịch vụ${number === '' ? '' : ` ${number}`} với ${name}, hết ngày ${formatCivilDate(to)}`,
  agreementsCounted: (from: string | null) =>
    from === null
      ? 'Giao dịch nội bộ: mọi thành viên chính thức có thỏa thuận bằng văn bản'
      : `Giao dịch nội bộ: từ ${formatCivilDate(from)} chỉ tính thỏa thuận ghi trong sổ`,
  payEntered: ({ name, year, amount }: { name: string; year: number; amount: number }) =>
    `Nhập tiền công năm ${year} của ${name}: ${formatDong(amount)} đ`,

  monthLocked: (month: number) => `Khóa sổ tháng ${monthInWords(month)}`,
  /** `second` is who agreed, where the co-operative asks for two. */
  monthUnlocked: (month: number, reason: string, second: string | null = null) =>
    `Mở khóa tháng ${monthInWords(month)}${withSecond(second)}: ${reason}`,
  yearClosed: (year: number, number: string) => `Kết chuyển và khóa sổ năm ${year}: ${number}`,
  distributionSubmitted: ({ year, name }: { year: number; name: string }) =>
    `Trình đại hội phương án phân phối thu nhập năm ${year}: ${name}`,
  distributionPosted: ({ year, number }: { year: number; number: string }) =>
    `Phân phối thu nhập năm ${year} theo nghị quyết ${number}`,
  distributionRejected: ({ year, name, number }: { year: number; name: string; number: string }) =>
    `Đại hội không thông qua phương án phân phối năm ${year}: ${name}, nghị quyết ${number}`,
  distributionPaid: (year: number) => `Chi thu nhập được phân phối năm ${year} cho thành viên`,
  distributionTax: (year: number) => `Khấu trừ thuế thu nhập cá nhân khi chi thu nhập năm ${year} theo vốn góp`,
  distributionPayments: ({ year, count, amount }: { year: number; count: number; amount: number }) =>
    `Chi thu nhập năm ${year} cho ${count} thành viên: ${formatDong(amount)} đồng`,
  closingUndone: (year: number, { number, text }: Posted, second: string | null = null) =>
    `Hủy kết chuyển năm ${year} bằng ${number}${withSecond(second)}: ${text}`,

  meetingCopyBegun: (purpose: CopyPurpose) => `Bản của cuộc họp bắt đầu: ${meetingCopyWords.purposes[purpose]}`,
  meetingDeparted: (title: string) => `Mang cuộc họp sang máy khác: ${title}`,
  meetingReturned: (title: string, count: number, fingerprint: string) =>
    `Nhận cuộc họp về: ${title}, ${formatDong(count)} việc, dấu sổ của máy kia ${fingerprint}`,
  meetingRecalled: (title: string, reason: string) => `Thu hồi bản mang đi của cuộc họp ${title}: ${reason}`,

  personAdded: ({ name, role }: { name: string; role: Role }) =>
    `Thêm người dùng ${name}, ${roleNames[role].toLowerCase()}`,
  personChanged: (before: PersonFacts, after: PersonFacts) =>
    `Sửa người dùng ${before.name}: ${
      [
        before.name === after.name ? '' : `tên ${after.name}`,
        before.role === after.role ? '' : `vai trò ${roleNames[after.role].toLowerCase()}`,
        before.active === after.active ? '' : after.active ? 'hoạt động lại' : 'ngừng hoạt động',
      ]
        .filter(Boolean)
        .join(', ') || 'không đổi gì'
    }`,
  passwordSet: (name: string) => `Đặt mật khẩu của ${name}`,
  passwordRemoved: (name: string) => `Bỏ mật khẩu của ${name}`,
  idleSet: (minutes: number) =>
    minutes === 0 ? 'Tắt tự khóa màn hình' : `Tự khóa màn hình sau ${minutes} phút không làm việc`,
  secondPersonSet: (required: boolean) => (required ? 'Mở khóa tháng cần hai người' : 'Mở khóa tháng cần một người'),
} as const
