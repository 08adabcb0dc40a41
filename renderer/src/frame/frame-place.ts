import type { ComponentType } from 'react'
import type { IconName } from '../ui/icon'

/** A place as the frame sees it, whichever program it is of. */
export type FramePlace = {
  /** Its name in the code: actions say by it where they belong. */
  place: string
  /** Its name for people. */
  label: string
  /** Its path, '/vouchers'; what follows ('/vouchers/12') is its own. */
  path: string
  icon: IconName
  /** The key that goes there from anywhere: 'Alt 1'. */
  keys?: string
  Page: ComponentType
  /** Mounted in every place: actions and palette kinds that work everywhere. It draws nothing. */
  Everywhere?: ComponentType
}
