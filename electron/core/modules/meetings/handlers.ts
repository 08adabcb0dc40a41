import type { meetings as contract } from '@shared/contract/meetings'
import type { HandlersOf } from '../../procedure'
import { meetingLawHandlers } from './law-handlers'

export const meetings = {
  ...meetingLawHandlers,
} satisfies HandlersOf<typeof contract>
