import { getContractRouter, isContractProcedure } from '@orpc/contract'
import { contract } from '@shared/contract'
import type { ProcedureMeta } from '@shared/contract/procedure'

/** What the contract says of a procedure by its path, `['vouchers', 'post']`; null for a path it does not have. */
export function metaAt(path: readonly string[]): ProcedureMeta | null {
  const found = getContractRouter(contract, path)
  // Every procedure of the contract is made by contract/procedure.ts, which gives it this meta.
  return found && isContractProcedure(found) ? (found['~orpc'].meta as ProcedureMeta) : null
}

/**
 * Whether the same call may go out a second time when it is not known whether the first one arrived: commands and notes
 * carry an id, by which the core knows them again. Anything else is named to the user and left to him.
 */
export function maySendAgain(path: readonly string[], input: unknown): boolean {
  const kind = metaAt(path)?.kind
  const hasId = typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string'
  return hasId && (kind === 'command' || kind === 'note')
}
