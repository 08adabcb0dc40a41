import type { SignerPost } from '../contract/book'
import type { ImportKind } from '../contract/imports'
import type { ResolutionEntry } from '../contract/resolutions'
import type { ScanSubject } from '../contract/scans'
import { formatCivilDate } from '../domain/civil-date'
import { importCountWords, importKindWords } from './imports'
import { resolutionBodyWords } from './resolutions'
import { scanSubjectWords } from './scans'
import { monthInWords } from './sentence'

const posts: Readonly<Record<SignerPost, string>> = {
  representative: 'người đại diện',
  chiefAccountant: 'kế toán trưởng',
  preparer: 'người lập',
  cashier: 'thủ quỹ',
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

  scanAdded: (subject: ScanSubject, title: string) => `Lưu bản quét của ${scanSubjectWords[subject]}: ${title}`,
  scanRemoved: (subject: ScanSubject, title: string) => `Gỡ bản quét của ${scanSubjectWords[subject]}: ${title}`,
  scanOpened: (subject: ScanSubject, key: string, title: string) =>
    `Xem bản quét của ${scanSubjectWords[subject]} ${key}: ${title}`,

  monthLocked: (month: number) => `Khóa sổ tháng ${monthInWords(month)}`,
  monthUnlocked: (month: number, reason: string) => `Mở khóa tháng ${monthInWords(month)}: ${reason}`,
  yearClosed: (year: number, number: string) => `Kết chuyển và khóa sổ năm ${year}: ${number}`,
  closingUndone: (year: number, { number, text }: Posted) => `Hủy kết chuyển năm ${year} bằng ${number}: ${text}`,
} as const
