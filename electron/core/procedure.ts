import { randomUUID } from 'node:crypto'
import { mayWriteInCopy } from '@shared/contract/meeting-copies'
import { homesOf } from '@shared/contract/nouns-of-books'
import { mayDo, type Permission } from '@shared/contract/permission'
import type { InputOf, OutputOf, ProcedureMeta } from '@shared/contract/procedure'
import { needsWriting } from '@shared/text/unusable'
import { canonicalHash } from './canonical-hash'
import type { CallContext, RunningCommand, TwinCommand } from './context'
import { BookUnusable } from './db/unusable'
import { asUnusable } from './db/open-database'
import { chainCommand, earlierCommand, nextCommandSequence } from './ledger/command-row'
import type { Ledger } from './ledger/ledger'
import { userById } from './people/user-rows'
import { refuse } from './refusal'

/** A plain function that answers: a query from what it reads, a command from what it writes. Commands must not wait inside. */
export type Handler<P> = (
  context: CallContext,
  input: InputOf<P>,
  signal: AbortSignal,
) => OutputOf<P> | Promise<OutputOf<P>>

/**
 * A command that must read something first that cannot be read at once (a file): `prepare` runs outside the transaction and
 * answers what the command's row shall keep of the input, and the function that then writes.
 */
export type PreparedHandler<P> = {
  prepare(
    context: CallContext,
    input: InputOf<P>,
  ): Promise<{ recorded: unknown; run(context: CallContext): OutputOf<P> }>
}

/** What a module implements of a noun: every verb of its contract, no more and no less. */
export type HandlersOf<Noun> = { [Verb in keyof Noun]: Handler<Noun[Verb]> | PreparedHandler<Noun[Verb]> }

/** A handler of whatever procedure: what it takes is known to its own contract only, whose schema reads the input before it is called. */
export type AnyHandler =
  | ((context: CallContext, input: never, signal: AbortSignal) => unknown)
  | { prepare(context: CallContext, input: never): Promise<{ recorded: unknown; run(context: CallContext): unknown }> }

export type Procedure = { name: string; meta: ProcedureMeta; handler: AnyHandler }

/** One call, whatever transport it came by: authorise, run, map failures, and one line in the log. */
export async function callProcedure(
  procedure: Procedure,
  context: CallContext,
  input: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  const started = performance.now()
  let outcome = 'ok'
  try {
    return await dispatch(procedure, authorised(procedure, context), input, signal)
  } catch (error) {
    const known = asUnusable(error, context.core.open?.file ?? '')
    outcome = known instanceof Error ? known.name : 'thrown'
    throw known
  } finally {
    context.core.options.log?.(`${procedure.name} ${(performance.now() - started).toFixed(1)} ms ${outcome}`)
  }
}

/** The call with its user fixed; refuses 'signed-out' and 'not-permitted', what needs a book when none can be used, and what another kind of book is for. */
function authorised({ name, meta }: Procedure, context: CallContext): CallContext {
  const call = meta.permission === BEFORE_SIGN_IN ? context : permitted(context, meta.permission)
  if (meta.needsBook) {
    refuseElsewhere(name, call)
    refuseUnwritable(name, meta, call)
  }
  return call
}

/** Choosing a book and signing in are nobody's deeds yet. */
const BEFORE_SIGN_IN = 'book.open' satisfies Permission

/** The call as its user's, who holds the permission; refuses 'signed-out' and 'not-permitted'. */
export function permitted(context: CallContext, permission: Permission): CallContext {
  const { user } = context
  if (!mayDo(user.role, permission)) refuse({ code: 'not-permitted', data: { permission } })
  return context.as(user)
}

/** A school's book has no ledger, a co-operative's no classes: what is at home elsewhere is refused, so that its tables stay empty. */
function refuseElsewhere(name: string, { book }: CallContext): void {
  const homes = homesOf(name)
  const { kind } = book.profile
  if (homes.includes(kind)) return
  refuse({
    code:
      kind === 'school'
        ? 'not-in-school-book'
        : homes.includes('school')
          ? 'only-in-school-book'
          : 'only-in-practice-book',
  })
}

function refuseUnwritable(name: string, meta: ProcedureMeta, context: CallContext): void {
  const writes = meta.kind === 'command' || meta.kind === 'note' || meta.kind === 'opening'
  const { copyOrigin } = context.book
  if (writes && copyOrigin !== undefined && !mayWriteInCopy(copyOrigin.purpose, name))
    refuse({ code: copyOrigin.purpose === 'hall' ? 'copy-only-hall' : 'copy-only-rehearsal' })
  const { readOnlyReason } = context.book
  if (writes && readOnlyReason !== null)
    throw new BookUnusable('read-only', needsWriting(readOnlyReason), { file: context.book.file })
}

async function dispatch(
  { name, meta, handler }: Procedure,
  context: CallContext,
  input: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  if (typeof handler !== 'function') {
    const { recorded, run } = await handler.prepare(context, input as never)
    return runCommand(name, context, { id: idOf(input), recorded }, run)
  }
  if (meta.kind === 'command')
    return runCommand(name, context, { id: idOf(input), recorded: input }, (inner) =>
      handler(inner, input as never, signal),
    )
  if (meta.kind === 'note') return inTransaction(context, () => handler(context, input as never, signal))
  return handler(context, input as never, signal)
}

/**
 * The row of a call that changes nothing but shows what is guarded: who is about to get what. Written before it is shown, because a
 * file must not be the answer of a command; refuses nothing. A book that cannot be written has no rows and must not be asked.
 */
export function chainOpening(context: CallContext, name: string, opened: { recorded: unknown; summary: string }): void {
  runCommand(name, context, { id: randomUUID(), recorded: opened.recorded }, ({ command }) => {
    command.summary = opened.summary
    return {}
  })
}

/**
 * A command that a call of another kind brings about (what came over the line): written whole or not at all, with a row of its own. `work`
 * sets its summary; refuses what `work` refuses.
 */
export function chainCaused(
  context: CallContext,
  name: string,
  recorded: unknown,
  work: (inner: CallContext) => void,
): void {
  runCommand(name, context, { id: randomUUID(), recorded }, (inner) => {
    work(inner)
    return {}
  })
}

/** Every command's input carries the id its client made. */
function idOf(input: unknown): string {
  const id = (input as { id?: unknown }).id
  return typeof id === 'string' ? id : randomUUID()
}

/**
 * One command in one BEGIN IMMEDIATE: the same id and content again gives the first answer, other content is refused ('id-reused');
 * the command's row closes the transaction, and it is durable before anybody hears of it.
 */
function runCommand(
  name: string,
  context: CallContext,
  command: { id: string; recorded: unknown },
  work: (inner: CallContext) => unknown,
): unknown {
  const { ledger } = context.book
  const { input, inputHash } = canonicalHash(command.recorded)
  if (hasBrokenSign(input)) refuse({ code: 'text-malformed' })
  return inTransaction(context, () => {
    const earlier = earlierCommand(ledger, command.id)
    if (earlier) {
      if (earlier.inputHash !== inputHash || earlier.procedure !== name)
        refuse({ code: 'id-reused', data: { id: command.id } })
      return JSON.parse(earlier.result)
    }
    const running = runningCommand(ledger, name)
    const inner = context.within(running)
    const result = work(inner)
    if (result instanceof Promise) throw new Error(`${name} waits inside its transaction.`)
    chainCommand(ledger, {
      id: command.id,
      procedure: name,
      userId: context.user.id,
      at: inner.now(),
      input,
      inputHash,
      result: JSON.stringify(result ?? {}),
      summary: running.summary,
    })
    return result
  })
}

function runningCommand(ledger: Ledger, name: string): RunningCommand {
  return {
    get sequence() {
      return nextCommandSequence(ledger)
    },
    summary: name,
  }
}

/**
 * A command of a meeting's copy becomes a command of this book: the same handler with the same input, by whom and at the moment it was done
 * there; its row carries its twin's place and hash. Runs inside the transaction of the command that brings it back. Refuses what the
 * handler refuses, and 'id-reused' when this book has a command of that id.
 */
export function runTwin(context: CallContext, procedure: Procedure, { id, input, twin }: TwinCommand): void {
  const { ledger, connection } = context.book
  const { name, meta, handler } = procedure
  if (meta.kind !== 'command' || typeof handler !== 'function') throw new Error(`${name} cannot be carried out again.`)
  if (earlierCommand(ledger, id)) refuse({ code: 'id-reused', data: { id } })
  const row = userById(connection, twin.userId)
  const user = row === undefined ? context.user : { id: row.userId, name: row.name, role: row.role }
  const running = runningCommand(ledger, name)
  const result = handler(context.asOf(user, twin.at).within(running), input as never, new AbortController().signal)
  if (result instanceof Promise) throw new Error(`${name} waits inside its transaction.`)
  chainCommand(ledger, {
    id,
    procedure: name,
    userId: twin.userId,
    at: context.now(),
    ...canonicalHash({ ...(input as object), twin }),
    result: JSON.stringify(result ?? {}),
    summary: running.summary,
  })
}

/**
 * Half a surrogate pair, which canonical JSON writes as an escape: SQLite keeps another sign in its place, so that what is hashed
 * would not be what is stored.
 */
function hasBrokenSign(canonicalInput: string): boolean {
  return canonicalInput.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(canonicalInput)
}

/** Commits what `work` wrote, or rolls all of it back and lets the ledger read its memory again. */
function inTransaction<T>(context: CallContext, work: () => T): T {
  const { connection, ledger } = context.book
  connection.run(begin, {})
  try {
    const result = work()
    connection.run(commit, {})
    return result
  } catch (error) {
    if (connection.raw.inTransaction) connection.run(rollback, {})
    ledger.reload()
    throw error
  }
}

const begin = { text: 'BEGIN IMMEDIATE', parameters: [] }
const commit = { text: 'COMMIT', parameters: [] }
const rollback = { text: 'ROLLBACK', parameters: [] }
