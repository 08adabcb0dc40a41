import type { ComponentType } from 'react'
import type { BookKind } from '@shared/contract/book-kind'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../text/text'
import type { IconName } from '../ui/icon'

/** The places of the program, by the names their words have in `text/vi/shell.ts`. */
type PlaceId = keyof Text['shell']['place']

/** A feature as the frame sees it. A place is in the rail only while it stands in the list below. */
export type Feature = {
  place: PlaceId
  /** Its path, '/vouchers'; what follows ('/vouchers/12') is its own. */
  path: string
  icon: IconName
  /** Who does not hold this does not see the place. */
  needs: Permission
  /** The kinds of book it belongs to. */
  books: readonly BookKind[]
  /** The page; make it with `lazy`, so that it loads when it is first opened. */
  Page: ComponentType
  /** Mounted as long as a book is open, in every place: actions and palette kinds that work everywhere. It draws nothing. */
  Everywhere?: ComponentType
}
