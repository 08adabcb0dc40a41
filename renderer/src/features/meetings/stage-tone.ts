import type { MeetingStage } from '@shared/contract/meetings'
import type { TagProps } from '../../ui/tag'

/** The ground of a stage's tag. */
export const stageTone: Readonly<Record<MeetingStage, NonNullable<TagProps['tone']>>> = {
  preparing: 'plain',
  open: 'green',
  postponed: 'amber',
  closed: 'line',
  cancelled: 'red',
}
