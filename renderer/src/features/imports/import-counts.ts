import type { ImportCounts, ImportKind } from '@shared/contract/imports'
import { formatDong } from '@shared/domain/money'
import type { Text } from '../../text/text'

/** What an import makes, in words, without what it makes none of: { vouchers: 2, postings: 5 } -> ['2 chứng từ', '5 định khoản']. */
export function countWords(created: ImportCounts, say: Text['imports']['counts']): string[] {
  return Object.entries(created).flatMap(([what, count]) => {
    if (count === 0) return []
    const number = formatDong(count)
    switch (what) {
      case 'vouchers':
      case 'postings':
      case 'parties':
      case 'members':
      case 'openingBalances':
        return [say[what](number)]
      default:
        return [say.other(what, number)]
    }
  })
}

/** True when there is anything to write. */
export function createsAnything(created: ImportCounts): boolean {
  return Object.values(created).some((count) => count > 0)
}

/** The order in which a book is filled: what a later file names must be there before. */
export const IMPORT_ORDER = ['parties', 'members', 'opening', 'journal'] as const satisfies readonly ImportKind[]

/** The kind that is imported after this one; null after the last. */
export function nextKind(kind: ImportKind): ImportKind | null {
  return IMPORT_ORDER[IMPORT_ORDER.indexOf(kind) + 1] ?? null
}

/** The kind in a path of the place, '/imports/opening'; the first for any other path. */
export function kindInPath(path: string): ImportKind {
  return IMPORT_ORDER.find((kind) => path === `/imports/${kind}`) ?? 'parties'
}
