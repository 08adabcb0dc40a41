import { column, type ExportTable } from './column'

/** Who uses the book; passwords stay in it. */
export const peopleTables = {
  users: {
    vi: 'Người dùng sổ (không có mật khẩu)',
    en: 'People who use the book (without passwords)',
    columns: [
      column('userId', { vi: 'mã, như trong lịch sử', en: 'id, as in the history' }),
      column('name', { vi: 'tên', en: 'name' }),
      column('role', {
        vi: 'vai trò: owner, accountant, cashier, director, secretary, supervisor, trainer, reader',
        en: 'role',
      }),
      column('hasPassword', { vi: '1 nếu có mật khẩu', en: '1 when a password is set' }),
      column('active', { vi: '1 nếu còn dùng sổ', en: '1 while active' }),
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>
