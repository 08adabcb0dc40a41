import { formatCivilDate } from '../domain/civil-date'

/**
 * The words of reports beside those of the circular's forms, which stand in `resources/regimes`. Dates are YYYY-MM-DD; `month` is
 * written as people read it, 03/2025.
 */
export const reportWords = {
  currency: 'Đơn vị tính: đồng Việt Nam',
  asOf: (date: string) => `Tại ngày ${dayInWords(date)}`,
  signedOn: (date: string) => `Ngày ${dayInWords(date)}`,
  /** Where the day of signing is written by hand. */
  signedByHand: 'Ngày ….. tháng ….. năm ……',
  /** Across a statement that stands on closing entries not yet made. */
  notClosed: 'CHƯA KẾT CHUYỂN',

  trialBalance: 'Bảng cân đối phát sinh các tài khoản',
  /** What the parent of sub-accounts still holds of its own (reading 37). */
  generalPart: (name: string) => `${name} (chung)`,
  noParty: 'không đối tượng',

  account: ({ code, name }: { code: string; name: string }) => `Tài khoản: ${code} - ${name}`,
  allAccounts: 'Tài khoản: tất cả',
  party: ({ code, name }: { code: string; name: string }) => `Đối tượng: ${code} - ${name}`,

  opening: 'Số dư đầu kỳ',
  closing: 'Số dư cuối kỳ',
  total: 'Tổng cộng',
  offBalance: 'Tài khoản ngoài bảng (ghi đơn)',
  sum: 'Cộng',
  sumOfMovements: 'Cộng số phát sinh',
  /** `period` as titles print it: 'Năm 2025' makes 'Cộng năm 2025'. */
  sumOfPeriod: (period: string) => `Cộng ${period.slice(0, 1).toLocaleLowerCase('vi')}${period.slice(1)}`,
  sumOfMonth: (month: string) => `Cộng số phát sinh tháng ${month}`,
  closingOfMonth: (month: string) => `Số dư cuối tháng ${month}`,
  sumSinceQuarter: 'Cộng lũy kế từ đầu quý',
  /** The cash book says what is in the till. */
  cash: { opening: 'Số tồn đầu kỳ', sum: 'Cộng số phát sinh trong kỳ', closing: 'Số tồn cuối kỳ' },
} as const

/**
 * The warning under a statement's line that holds balances on the side they should not be on (reading 34), with {keys} filled by
 * `fillSentence`. Sentences that belong to one line of a statement stand with that line in `statements.json`.
 */
export const abnormalBalance =
  'Mã số {line}: tài khoản {account}[, đối tượng {party}][ và {others} đối tượng khác,] có số dư {side} {amount} đ, trái bên thường có. Chỉ tiêu đã trừ số này; hãy kiểm tra trước khi ký.'

function dayInWords(date: string): string {
  const [day, month, year] = formatCivilDate(date).split('/')
  return `${day} tháng ${month} năm ${year}`
}
