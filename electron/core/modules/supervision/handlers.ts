import type { supervision as contract } from '@shared/contract/supervision'
import type { HandlersOf } from '../../procedure'
import { findingHandlers } from './finding-handlers'
import { guideDraftHandlers } from './guide-drafts'
import { inspectionHandlers } from './inspection-handlers'
import { overviewOf } from './overview'
import { requestHandlers } from './request-handlers'
import { sampleHandlers } from './sample-handlers'
import { watchHandlers } from './watch-handlers'

export const supervision = {
  overview: (context) => overviewOf(context),
  ...sampleHandlers,
  ...inspectionHandlers,
  ...guideDraftHandlers,
  ...findingHandlers,
  ...requestHandlers,
  ...watchHandlers,
} satisfies HandlersOf<typeof contract>
