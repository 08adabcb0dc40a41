import './zod-without-eval'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { contract } from '@shared/contract'
import { Connection } from './connection'
import { coreClient, type CoreClient } from './core-client'
import { freshId } from './fresh-id'
import { ownTransport } from './own-transport'
import { metaReader } from './procedure-meta'
import { UnusableStore } from './unusable-store'

/** The page's one connection: a port if the window gave one, else HTTP to the server the page came from. */
export const connection = new Connection(ownTransport(), metaReader(contract))

/** Calls as promises, for what is neither a query nor a mutation of a screen: `await core.books.open({ id, file })`. */
export const core: CoreClient = coreClient(connection)

/** The same calls for TanStack Query: `useQuery(api.vouchers.list.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(core)

/** Why the book as a whole cannot be used now. */
export const unusableStore = new UnusableStore(connection)

/** The id of a new command: made once where the user asks, kept while the same command is tried again. */
export const newId = freshId
