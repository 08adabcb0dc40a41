import './zod-without-eval'
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Contract } from '@shared/contract'
import { Connection } from './connection'
import { givenDesktop } from './given-desktop'
import { httpTransport, portTransport, type Transport } from './transport'

/** The contract, typed: `core.vouchers.post(draft)` answers or throws; see `failureOf`. */
export type CoreClient = ContractRouterClient<Contract>

/** The typed client over a connection. */
export function coreClient(connection: Connection): CoreClient {
  return createORPCClient(connection)
}

function ownTransport(): Transport {
  const desktop = givenDesktop()
  return desktop ? portTransport(window, () => desktop.connect()) : httpTransport(location.origin)
}

/** The page's one connection: a port if the window gave one, else HTTP to the server the page came from. */
export const connection = new Connection(ownTransport())

/** Calls as promises, for what is neither a query nor a mutation of a screen. */
export const core: CoreClient = coreClient(connection)

/** The same calls for TanStack Query: `useQuery(api.vouchers.list.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(core)

/** The id of a new command: made once where the user asks, kept while the same command is tried again. */
export const newId = (): string => crypto.randomUUID()
