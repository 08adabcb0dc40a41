import './zod-without-eval'
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '@shared/contract'
import type { Connection } from './connection'

/** The contract, typed: `core.vouchers.post(draft)` answers or throws; see `failureOf`. */
export type CoreClient = ContractRouterClient<Contract>

/** The typed client over a connection. */
export function coreClient(connection: Connection): CoreClient {
  return createORPCClient(connection)
}
