import type { TypedStore } from '../../client/typed-store'
import type { Draft } from './draft'

/** The draft being typed. */
export type DraftStore = TypedStore<Draft>
