import './zod-without-eval'
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { type HubContract, hubContract } from '@shared/contract/hub'
import { Connection } from './connection'
import { ownTransport } from './own-transport'
import { metaReader } from './procedure-meta'
import { UnusableStore } from './unusable-store'

/** A hub's contract, typed: `hub.packets.take({ id, file })` answers or throws; see `failureOf`. */
type HubClient = ContractRouterClient<HubContract>

/** The one connection of an alliance's page. */
export const hubConnection = new Connection(ownTransport(), metaReader(hubContract))

/** Calls to the hub as promises. */
export const hub: HubClient = createORPCClient(hubConnection)

/** The same calls for TanStack Query: `useQuery(hubApi.cooperatives.list.queryOptions({ input }))`. */
export const hubApi = createTanstackQueryUtils(hub)

/** Why the hub as a whole cannot be used now. */
export const hubUnusable = new UnusableStore(hubConnection)
