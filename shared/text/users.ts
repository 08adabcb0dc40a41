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
