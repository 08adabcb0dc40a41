import {
  type AnyContractProcedure,
  eventIterator,
  type InferSchemaInput,
  type InferSchemaOutput,
  oc,
} from '@orpc/contract'
import { z } from 'zod'
import type { Permission } from './permission'
import { Fault } from './refusal'

/**
 * The parts of the book whose readers must read again after a command. A query names what it reads with the same words,
 * so that the page knows which of its answers a command has made stale.
 */
export const subjects = [
  'books',
  'book',
  'accounts',
  'parties',
  'vouchers',
  'drafts',
  'periods',
  'balances',
  'backups',
  'settings',
  'verification',
  'history',
  'people',
  'session',
  'charter',
  'resolutions',
  'scans',
  'members',
  'capital',
  'services',
  'distributions',
  'posts',
  'meetings',
  'hall',
  'minutes',
  'publications',
  'correspondence',
  'supervision',
  'calendar',
  'programmes',
  'trainers',
  'learners',
  'courses',
  'classBook',
  'trainingCosts',
  'personCourses',
  'signingKeys',
  'graduation',
  'certificates',
  'indicators',
  'periodicReports',
  'alliance',
] as const
export type Subject = (typeof subjects)[number]

export type ProcedureMeta = {
  /**
   * A query reads; a command writes in one transaction and leaves one row in the chain; a note writes what is not part of the books (drafts);
   * an opening reads what is guarded and leaves one row in the chain that says who, before it answers;
   * an errand acts on files as a whole (creating, opening, restoring) or on who sits before them; a task runs long, reports progress and can be stopped until it writes.
   */
  kind: 'query' | 'command' | 'note' | 'opening' | 'errand' | 'task'
  permission: Permission
  /** Commands: what becomes stale. Queries: what the answer is made of. */
  affects: readonly Subject[]
  /** Whether a book must be open. */
  needsBook: boolean
}

/** Why the book as a whole cannot be used now. */
export const UnusableKind = z.enum([
  'no-book',
  'damaged',
  'newer',
  'older',
  'locked',
  'network',
  'not-a-book',
  'full',
  'missing',
  'read-only',
  'storage',
])
export type UnusableKind = z.infer<typeof UnusableKind>

/** How far a task has come: what is being done, of how much; `total` 0 while it is not known. */
export const Progress = z.object({ step: z.string(), done: z.number(), total: z.number() })
export type Progress = z.infer<typeof Progress>

/** How a call may fail in words, on every transport; anything else is invalid input or a bug. */
export const declaredErrors = {
  /** The core understood and says no; every reason at once, each with its place. */
  REFUSED: { status: 422, data: z.object({ errors: z.array(Fault) }) },
  /** The file cannot serve: damaged, newer, locked by another writer, full disk. */
  UNUSABLE: {
    status: 503,
    data: z.object({
      kind: UnusableKind,
      message: z.string(),
      file: z.string().nullable(),
      rescue: z.string().nullable(),
    }),
  },
} as const

const base = oc
  .$meta<ProcedureMeta>({ kind: 'query', permission: 'book.read', affects: [], needsBook: true })
  .errors(declaredErrors)

type Declared = { permission: Permission; affects?: readonly Subject[]; needsBook?: boolean }

function declared(kind: ProcedureMeta['kind'], { permission, affects = [], needsBook = true }: Declared) {
  return base.meta({ kind, permission, affects, needsBook })
}

/** A question: reads, changes nothing. */
export const query = (options: Declared) => declared('query', options)

/** A command: its input carries the client-made `id`; it happens once, wholly or not at all, and leaves one row in the chain, which makes the history stale. */
export const command = (options: Declared) =>
  declared('command', { ...options, affects: [...(options.affects ?? []), 'history'] })

/** A note: writes what is not part of the books, such as a draft, and leaves no row in the chain. */
export const note = (options: Declared) => declared('note', options)

/** An opening: answers a file or fields that show a person's identity; its handler chains a row first (`chainOpening`), which makes the history stale. */
export const opening = (options: Declared) =>
  declared('opening', { ...options, affects: [...(options.affects ?? []), 'history'] })

/** An errand: acts on files as a whole, or on who sits before them, outside the book's own transactions. */
export const errand = (options: Declared) => declared('errand', options)

/** A task: yields progress and returns its result; stopping it before it writes leaves everything as it was. */
export const task = (options: Declared) => declared('task', options)

/** The output of a task whose result has the given shape. */
export const progressThen = <T extends z.ZodType>(result: T) => eventIterator(Progress, result)

/** Any procedure of the contract. */
export type AnyProcedure = AnyContractProcedure

/** What a handler is given: the input after its schema has read it. */
export type InputOf<P> = P extends AnyProcedure ? InferSchemaOutput<NonNullable<P['~orpc']['inputSchema']>> : never

/** What a handler answers: the output before its schema has checked it. */
export type OutputOf<P> = P extends AnyProcedure ? InferSchemaInput<NonNullable<P['~orpc']['outputSchema']>> : never
