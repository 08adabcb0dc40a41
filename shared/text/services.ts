import { formatDong } from '../domain/money'
import { percentText } from '../domain/percent'

/** The name of a service that a leaf of 512 stands for: «Doanh thu cung cấp dịch vụ» is the service «Cung cấp dịch vụ». */
export function defaultServiceName(accountName: string): string {
  const name = accountName.replace(/^doanh thu\s+/i, '')
  return name.slice(0, 1).toLocaleUpperCase('vi') + name.slice(1)
}

/** What is supplied to members but booked on 511. */
export const externalServiceName = 'Cung cấp ghi vào doanh thu bên ngoài'

/** What the co-operative buys from its members. */
export const purchaseServiceName = 'Mua sản phẩm của thành viên'

/** What a report of services says of revenue booked on the other side than articles 4.1 and 85.1 say. */
export function serviceWarnings(found: {
  internalForOthers: number
  others: readonly string[]
  externalForMembers: number
  members: readonly string[]
  internalForNobody: number
}): string[] {
  const warnings: string[] = []
  if (found.others.length > 0)
    warnings.push(
      `Có ${formatDong(found.internalForOthers)} đ ghi vào 512 cho ${someOf(found.others)}, không phải thành viên chính thức có thỏa thuận bằng văn bản vào ngày ghi sổ. Luật coi đây là giao dịch bên ngoài (Điều 4.1, 85.1), nên không tính vào mức độ sử dụng.`,
    )
  if (found.members.length > 0)
    warnings.push(
      `Có ${formatDong(found.externalForMembers)} đ ghi vào 511 cho thành viên chính thức có thỏa thuận bằng văn bản (${someOf(found.members)}). Nếu là giao dịch nội bộ (Điều 4.1), hãy điều chỉnh sang 512.`,
    )
  if (found.internalForNobody !== 0)
    warnings.push(
      `Có ${formatDong(found.internalForNobody)} đ ghi vào 512 mà không nêu thành viên, nên không tính vào mức độ sử dụng của ai (Điều 4.9).`,
    )
  return warnings
}

/** A few codes, and how many more. */
function someOf(codes: readonly string[]): string {
  const shown = codes.slice(0, 5).join(', ')
  return codes.length > 5 ? `${shown} và ${codes.length - 5} đối tượng khác` : shown
}

/** The conditions of internal lending as the page lists them (article 83; Decree 113/2024 article 19); `limit` as the law or the charter has it. */
export const lendingConditionWords: Readonly<Record<LendingRule, (limit: number | null) => string>> = {
  official: () => 'Chỉ cho thành viên chính thức vay; sổ từ chối người khác.',
  term: (limit) => `Thời hạn không quá ${limit ?? ''} tháng.`,
  form: () => 'Hợp tác xã tổ chức quản trị đầy đủ.',
  supervisors: (limit) => `Ban kiểm soát có ít nhất ${limit ?? ''} thành viên (theo Điều lệ ghi trong sổ).`,
  capital: () => 'Không cho vay từ vốn huy động; đã bảo đảm vốn cho sản xuất, kinh doanh.',
  charter: () => 'Điều lệ có quy định cho vay nội bộ.',
  approval: () => 'Đại hội thành viên đã thông qua.',
  pool: (limit) =>
    limit === null
      ? 'Tổng dư nợ trong giới hạn theo vốn chủ sở hữu năm trước.'
      : `Tổng dư nợ không quá ${formatDong(limit)} đ theo vốn chủ sở hữu năm trước.`,
  member: (limit) =>
    limit === null ? 'Dư nợ một thành viên trong giới hạn.' : `Một thành viên nợ không quá ${formatDong(limit)} đ.`,
  rate: (limit) => `Lãi suất không quá ${limit === null ? '' : percentText(limit)} một năm.`,
  overdue: () => 'Lãi quá hạn không quá 150 % lãi trong hạn.',
}

/** Where each condition stands in the law or its decree. */
export const lendingArticles: Readonly<Record<LendingRule, string>> = {
  official: 'Đ83.1',
  term: 'Đ83.1',
  form: 'Đ83.2.a',
  supervisors: 'Đ83.2.a',
  capital: 'Đ83.2.b',
  charter: 'Đ83.2.d',
  approval: 'Đ83.2.d',
  pool: 'NĐ 113/2024 Đ19',
  member: 'NĐ 113/2024 Đ19',
  rate: 'NĐ 113/2024 Đ19',
  overdue: 'NĐ 113/2024 Đ19',
}

/** The conditions that hang on one loan, not on the co-operative. */
type LendingRule =
  | 'official'
  | 'term'
  | 'form'
  | 'supervisors'
  | 'capital'
  | 'charter'
  | 'approval'
  | 'pool'
  | 'member'
  | 'rate'
  | 'overdue'

/** The words of S23-HTX beside those of its form. */
export const serviceBookWords = {
  member: (code: string, name: string) => `Thành viên: ${code} - ${name}`,
  memberHeading: (code: string, name: string) => `${name} (${code})`,
  sumOf: (name: string) => `Cộng ${name}`,
  otherService: 'Dịch vụ khác',
  noService: '…',
  external: 'Cung cấp ngoài giao dịch nội bộ (không tính vào mức độ sử dụng)',
  sumOfExternal: 'Cộng ngoài giao dịch nội bộ',
  quantities:
    'Chứng từ không giữ số lượng và đơn giá: các cột 1 đến 7 để ghi tay. Thành tiền chưa có thuế GTGT, đã trừ hàng trả lại.',
} as const
