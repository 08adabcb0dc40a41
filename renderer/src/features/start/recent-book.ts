import type { BookListing } from '@shared/contract/books'
import type { IconName } from '../../ui/icon'
import type { TagProps } from '../../ui/tag'

/** How a listed book is marked. */
export type BookMark = { tone: NonNullable<TagProps['tone']>; icon: IconName }

/** The tone and icon of a book's state; the words are the text's own. */
export function markOf({ state }: Pick<BookListing, 'state'>): BookMark {
  switch (state) {
    case 'ready':
      return { tone: 'green', icon: 'check' }
    case 'damaged':
    case 'not-a-book':
      return { tone: 'red', icon: 'close' }
    case 'locked':
      return { tone: 'amber', icon: 'lock' }
    case 'older':
      return { tone: 'plain', icon: 'clock' }
    case 'newer':
    case 'missing':
      return { tone: 'amber', icon: 'warn' }
  }
}

/** What can be done with a listed book; the first is what Enter does. None of them writes over a file. */
export type BookWay = 'open' | 'openReadOnly' | 'openBackup' | 'newPlace'

/** The ways out of a state, best first; empty where only other programs or people can help. */
export function waysOf({ state, backup }: Pick<BookListing, 'state' | 'backup'>): BookWay[] {
  const withBackup: BookWay[] = backup === null ? [] : ['openBackup']
  switch (state) {
    case 'ready':
    case 'older':
      return ['open']
    case 'locked':
      return ['openReadOnly', 'open']
    case 'damaged':
      return [...withBackup, 'openReadOnly']
    case 'missing':
      return ['newPlace', ...withBackup]
    case 'newer':
      return withBackup
    case 'not-a-book':
      return []
  }
}

/** The last part of a path, written with either slash. */
export function fileNameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

/** The folder of a path, without its last slash; '' for a bare name. */
export function folderOf(path: string): string {
  const name = fileNameOf(path)
  return path.slice(0, Math.max(0, path.length - name.length - 1))
}
