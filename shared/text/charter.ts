import type { CharterUnit } from '../contract/charter'
import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'
import { decimalText } from '../domain/percent'

const units: Readonly<Record<CharterUnit, string>> = {
  text: '',
  percent: ' %',
  dong: ' đồng',
  days: ' ngày',
  months: ' tháng',
  years: ' năm',
  people: ' người',
  count: '',
  yesNo: '',
}

/** A value of the charter with its unit: 33,34 %, 6 tháng, 5.000.000 đồng, có. */
export function charterValueWords(value: string | number | boolean, unit: CharterUnit): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'string') return value
  const figure = Number.isInteger(value) ? formatDong(value) : decimalText(value)
  return `${figure}${units[unit]}`
}

/** What the law says to a field of the charter, as it stands beside the value. `of` names whom alone it binds. */
export const charterBoundWords = {
  atLeast: (limit: string, of: string) => `ít nhất ${limit}${of}`,
  atMost: (limit: string, of: string) => `nhiều nhất ${limit}${of}`,
  set: 'Điều lệ phải có mức này',
  someOf: 'không để cả hai bằng 0',
  fullForm: 'chỉ ở tổ chức quản trị đầy đủ',
  supervisors: (limit: string) => `Ban kiểm soát từ ${limit}`,
  off: 'luật không có thể thức này',
} as const

/** What article 115.1 says while nobody has said how old the charter is. */
export function charterTransitionRule(lawFrom: string, deadline: string): string {
  return `Điều lệ có từ trước ${formatCivilDate(lawFrom)} mà trái Luật thì phải sửa đổi trước ${formatCivilDate(deadline)} (khoản 1 Điều 115).`
}

/** What article 115.1 says to a charter that is older than the law. */
export function charterTransition(adoptedOn: string, lawFrom: string, deadline: string): string {
  return `Điều lệ thông qua ngày ${formatCivilDate(adoptedOn)}, trước khi Luật có hiệu lực (${formatCivilDate(lawFrom)}). Điều nào trái Luật phải sửa đổi trước ${formatCivilDate(deadline)} (khoản 1 Điều 115).`
}
