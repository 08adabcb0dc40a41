import type { AnyRouter } from '@orpc/server'

/** The part of a core that a transport needs: the router, and what a handler may touch, made afresh for each call. */
export type ServedCore = { router: AnyRouter; context(): object }
