import type { ImportKind } from '../contract/imports'
import { formatDong } from '../domain/money'

/** What each kind of file brings into the book. */
export const importKindWords = {
  members: 'thành viên',
  parties: 'đối tượng',
  opening: 'số dư đầu kỳ',
  journal: 'chứng từ',
} as const satisfies Record<ImportKind, string>

const counted: Readonly<Record<string, string>> = {
  vouchers: 'chứng từ',
  postings: 'định khoản',
  parties: 'đối tượng',
  members: 'thành viên',
  openingBalances: 'số dư đầu kỳ',
}

/** What an import made, counted: '44 chứng từ, 1.200 định khoản'. */
export function importCountWords(created: Readonly<Record<string, number>>): string {
  return Object.entries(created)
    .map(([what, count]) => `${formatDong(count)} ${counted[what] ?? what}`)
    .join(', ')
}
