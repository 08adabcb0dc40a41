import { type AnyContractRouter, getContractRouter, isContractProcedure } from '@orpc/contract'

/** What a page must know of a procedure; a book's contract says more of it, a hub's less. */
export type PageMeta = {
  kind: string
  /** The subjects that a query reads and anything else makes stale. */
  affects: readonly string[]
  /** False where it goes without what the page is of. */
  needsBook?: boolean
}

/** What the page's contract says of a procedure by its path, `['vouchers', 'post']`; null for a path it does not have. */
export type MetaReader = (path: readonly string[]) => PageMeta | null

/** Reads the meta of one contract: a page has a book's or a hub's. */
export function metaReader(contract: AnyContractRouter): MetaReader {
  return (path) => {
    const found = getContractRouter(contract, path)
    // Every procedure of a contract is made by its procedure.ts, which gives it this meta.
    return found && isContractProcedure(found) ? (found['~orpc'].meta as PageMeta) : null
  }
}

/**
 * Whether the same call may go out a second time when it is not known whether the first one arrived: commands and notes
 * carry an id, by which the core knows them again. Anything else is named to the user and left to him.
 */
export function maySendAgain(meta: PageMeta | null, input: unknown): boolean {
  const hasId = typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string'
  return hasId && (meta?.kind === 'command' || meta?.kind === 'note')
}
