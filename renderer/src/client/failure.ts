import { ORPCError } from '@orpc/client'
import { Fault } from '@shared/contract/refusal'
import { UnusableKind } from '@shared/contract/procedure'
import { z } from 'zod'

/** The core ended before this call was answered. Whether it was done is not known, unless it was sent again. */
export class CoreLostError extends Error {
  override readonly name = 'CoreLostError'
  readonly procedure: string

  constructor(procedure: string, cause?: unknown) {
    super(`core lost during ${procedure}`, { cause })
    this.procedure = procedure
  }
}

export type Unusable = { kind: UnusableKind; message: string; file: string | null; rescue: string | null }
export type InputIssue = { path: readonly (string | number)[]; message: string }

/**
 * Why a call failed, as the screen must treat it. `refused`: at the fields and rows named. `invalid`: at the fields named.
 * `unusable`: a page of its own. `lost`: the core ended. `signed-out`: the browser must come by a new link. `cancelled`:
 * the user's own doing, nothing to say. `bug`: the message holds the id under which it is logged.
 */
export type Failure =
  | { kind: 'refused'; faults: Fault[] }
  | { kind: 'invalid'; issues: InputIssue[] }
  | ({ kind: 'unusable'; reason: UnusableKind } & Omit<Unusable, 'kind'>)
  | { kind: 'lost'; procedure: string }
  | { kind: 'signed-out' }
  | { kind: 'cancelled' }
  | { kind: 'bug'; message: string; reference: string | null }

const Refused = z.object({ errors: z.array(Fault) })
const UnusableData = z.object({
  kind: UnusableKind,
  message: z.string(),
  file: z.string().nullable(),
  rescue: z.string().nullable(),
})
const Place = z.union([
  z.string(),
  z.number(),
  z.object({ key: z.union([z.string(), z.number()]) }).transform(({ key }) => key),
])
const Invalid = z.object({ issues: z.array(z.object({ path: z.array(Place).default([]), message: z.string() })) })
const Bug = z.object({ reference: z.string() })

/** What an error of a call or a task means. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CoreLostError) return { kind: 'lost', procedure: error.procedure }
  if (error instanceof Error && error.name === 'AbortError') return { kind: 'cancelled' }
  if (!(error instanceof ORPCError)) return bug(error)
  if (error.code === 'REFUSED') {
    const refused = Refused.safeParse(error.data)
    if (refused.success) return { kind: 'refused', faults: refused.data.errors }
  }
  if (error.code === 'UNUSABLE') {
    const unusable = UnusableData.safeParse(error.data)
    if (unusable.success) {
      const { kind: reason, ...rest } = unusable.data
      return { kind: 'unusable', reason, ...rest }
    }
  }
  if (error.code === 'BAD_REQUEST') {
    const invalid = Invalid.safeParse(error.data)
    if (invalid.success) return { kind: 'invalid', issues: invalid.data.issues }
  }
  return error.status === 401 ? { kind: 'signed-out' } : bug(error)
}

function bug(error: unknown): Failure {
  const reference = error instanceof ORPCError ? Bug.safeParse(error.data) : null
  return {
    kind: 'bug',
    message: error instanceof Error ? error.message : String(error),
    reference: reference?.success ? reference.data.reference : null,
  }
}

/** The faults of a refusal, each with its place; null for any other error. */
export function isRefusal(error: unknown): Fault[] | null {
  const failure = failureOf(error)
  return failure.kind === 'refused' ? failure.faults : null
}

/** True when nobody is signed in to the book, or the screen is locked: the same call goes through after signing in. */
export function isLockedOut(error: unknown): boolean {
  return isRefusal(error)?.some(({ code }) => code === 'signed-out') ?? false
}
