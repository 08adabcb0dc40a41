import { Fault } from '@shared/contract/refusal'
import { UnusableKind } from '@shared/contract/procedure'
import type { CarriedError } from '@shared/bridge/messages'
import { z } from 'zod'
import { asUnusable } from '../db/open-database'
import { BookUnusable } from '../db/unusable'
import { Refusal } from '../refusal'

const Unusable = z.object({ kind: UnusableKind, file: z.string().nullable(), rescue: z.string().nullable() })

/** A failure that came back from a helper process and is none of the declared ones. */
export class HelperError extends Error {
  constructor({ name, message, stack }: CarriedError) {
    super(message)
    this.name = name
    if (stack !== undefined) this.stack = stack
  }
}

/** What is taken of an error over a process boundary: a refusal and an unusable book whole, of others name and words. */
export function carryError(thrown: unknown): CarriedError {
  // Known here already: over the boundary SQLite's own code would be lost.
  const error = asUnusable(thrown, '')
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const carried = {
    name: error.name,
    message: error.message,
    ...(error.stack === undefined ? {} : { stack: error.stack }),
  }
  if (error instanceof Refusal) return { ...carried, code: 'REFUSED', data: error.faults }
  if (error instanceof BookUnusable) {
    return { ...carried, code: 'UNUSABLE', data: { kind: error.kind, file: error.file, rescue: error.rescue } }
  }
  return carried
}

/** The error as the core throws it itself: `Refusal` and `BookUnusable` again, anything else a `HelperError`. */
export function restoreError(carried: CarriedError): Error {
  if (carried.code === 'REFUSED') return new Refusal(z.array(Fault).parse(carried.data))
  if (carried.code === 'UNUSABLE') {
    const { kind, file, rescue } = Unusable.parse(carried.data)
    return new BookUnusable(kind, carried.message, { file, rescue })
  }
  return new HelperError(carried)
}
