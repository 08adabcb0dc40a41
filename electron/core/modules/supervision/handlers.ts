import type { supervision as contract } from '@shared/contract/supervision'
import type { HandlersOf } from '../../procedure'
import { sampleHandlers } from './sample-handlers'

export const supervision = { ...sampleHandlers } satisfies HandlersOf<typeof contract>
