import type { meetings as contract } from '@shared/contract/meetings'
import type { HandlersOf } from '../../procedure'
import { agendaHandlers } from './agenda-handlers'
import { delegateHandlers } from './delegate-handlers'
import { meetingLawHandlers } from './law-handlers'
import { noticeHandlers } from './notice-handlers'
import { petitionHandlers } from './petition-handlers'
import { planHandlers } from './plan-handlers'
import { proxyHandlers } from './proxy-handlers'

export const meetings = {
  ...meetingLawHandlers,
  ...planHandlers,
  ...agendaHandlers,
  ...noticeHandlers,
  ...petitionHandlers,
  ...delegateHandlers,
  ...proxyHandlers,
} satisfies HandlersOf<typeof contract>
