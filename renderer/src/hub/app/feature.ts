import type { HubPermission } from '@shared/contract/hub/permission'
import type { FramePlace } from '../../frame/frame-place'
import type { Text } from '../../text/text'

/** The alliance's places, by the names their words have in `text/vi/hub.ts`. */
type HubPlaceId = keyof Text['hub']['place']

/** A place of the alliance; it is in the rail only while it stands in `features.ts`. */
export type HubFeature = Omit<FramePlace, 'place' | 'label'> & {
  place: HubPlaceId
  /** Who does not hold this does not see the place. */
  needs: HubPermission
}
