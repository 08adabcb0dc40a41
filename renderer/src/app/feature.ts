import type { BookKind } from '@shared/contract/book-kind'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../text/text'
import type { FramePlace } from '../frame/frame-place'

/** The places of the program, by the names their words have in `text/vi/shell.ts`. */
type PlaceId = keyof Text['shell']['place']

/** A feature as the frame sees it. A place is in the rail only while it stands in the list below. */
export type Feature = Omit<FramePlace, 'place' | 'label'> & {
  place: PlaceId
  /** Who does not hold this does not see the place. */
  needs: Permission
  /** The kinds of book it belongs to. */
  books: readonly BookKind[]
}
