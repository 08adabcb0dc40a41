import type { Role } from '../contract/permission'

/** How each role is called. */
export const roleNames: Readonly<Record<Role, string>> = {
  owner: 'Chủ sổ',
  accountant: 'Kế toán',
  cashier: 'Thủ quỹ',
  director: 'Giám đốc',
  secretary: 'Thư ký',
  supervisor: 'Kiểm soát viên',
  trainer: 'Giảng viên',
  reader: 'Người xem',
}

/** A wait in words: seconds up to two minutes, then whole minutes. */
export function waitWords(seconds: number): string {
  return seconds < 120 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`
}
