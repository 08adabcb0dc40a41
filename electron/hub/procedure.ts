import { mayDoInHub } from '@shared/contract/hub/permission'
import type { HubProcedureMeta } from '@shared/contract/hub/procedure'
import type { InputOf, OutputOf } from '@shared/contract/procedure'
import { canonicalHash } from '../core/canonical-hash'
import { refuse } from '../core/refusal'
import { HubCall, type HubState, type HubUser } from './context'
import { nextNumber } from './store/next-number'

/** A function that answers: a query from what it reads, a command from what it writes, each in one transaction of its own. */
export type HubHandler<P> = (call: HubCall, input: InputOf<P>) => Promise<OutputOf<P>>

/** What is prepared outside the transaction: what the row keeps of the input and the function that writes, or an answer that needs none. */
export type Prepared<T> = { recorded: unknown; run(call: HubCall): Promise<T> } | { answer: T }

/** A command that reads a file or tries a password first; a query that makes a paper, so that it reads no longer than it must, and only answers. */
export type PreparedHubHandler<P> = { prepare(call: HubCall, input: InputOf<P>): Promise<Prepared<OutputOf<P>>> }

/** What is implemented of a noun of the hub: every verb of its contract, no more and no less. */
export type HubHandlersOf<Noun> = { [Verb in keyof Noun]: HubHandler<Noun[Verb]> | PreparedHubHandler<Noun[Verb]> }

/** A handler of whatever procedure; its contract's schema reads the input before it is called. */
export type AnyHubHandler =
  | ((call: HubCall, input: never) => Promise<unknown>)
  | { prepare(call: HubCall, input: never): Promise<Prepared<unknown>> }

export type HubProcedure = { name: string; meta: HubProcedureMeta; handler: AnyHubHandler }

/** Nobody yet: signing in is no person's deed. */
const NOBODY: HubUser = { userId: 0, name: '', role: 'reader' }

/** One call, whatever way it came: authorise, run in its transaction, one line in the log. Refuses 'signed-out', 'not-permitted'. */
export async function callHub({ name, meta, handler }: HubProcedure, hub: HubState, input: unknown): Promise<unknown> {
  const started = performance.now()
  let outcome = 'ok'
  try {
    const user = meta.permission === 'hub.open' ? NOBODY : await permitted(hub, meta)
    const call = new HubCall(hub, user)
    if (meta.kind === 'errand' && typeof handler === 'function') return await handler(call, input as never)
    if (meta.kind === 'query') return await asked(call, handler, input)
    return await runHubCommand(call, {
      name,
      id: (input as { id: string }).id,
      prepared: async () =>
        typeof handler === 'function'
          ? { recorded: input, run: (inner) => handler(inner, input as never) }
          : handler.prepare(call, input as never),
    })
  } catch (error) {
    outcome = error instanceof Error ? error.name : 'thrown'
    throw error
  } finally {
    hub.log(`${name} ${(performance.now() - started).toFixed(1)} ms ${outcome}`)
  }
}

async function asked(call: HubCall, handler: AnyHubHandler, input: unknown): Promise<unknown> {
  if (typeof handler === 'function') return call.read((db) => handler(call.within(db), input as never))
  const ready = await handler.prepare(call, input as never)
  if (!('answer' in ready)) throw new Error('A query writes nothing.')
  return ready.answer
}

async function permitted(hub: HubState, { permission }: HubProcedureMeta): Promise<HubUser> {
  const user = await hub.seat.use(hub)
  if (!mayDoInHub(user.role, permission)) refuse({ code: 'not-permitted' })
  return user
}

/**
 * One command in one transaction: the same id and content again gives the first answer, other content is refused ('id-reused'). Its row
 * says who, when and what, and is written last.
 */
export async function runHubCommand<T>(
  call: HubCall,
  { name, id, prepared }: { name: string; id: string; prepared: () => Promise<Prepared<T>> },
): Promise<T> {
  const ready = await prepared()
  if ('answer' in ready) return ready.answer
  const { input, inputHash } = canonicalHash(ready.recorded)
  return call.hub.store.write(async (db) => {
    const earlier = await db
      .selectFrom('commandRow')
      .select(['procedure', 'inputHash', 'result'])
      .where('commandId', '=', id)
      .executeTakeFirst()
    if (earlier !== undefined) {
      if (earlier.inputHash !== inputHash || earlier.procedure !== name) refuse({ code: 'id-reused', data: { id } })
      return JSON.parse(earlier.result) as T
    }
    const inner = call.within(db)
    const result = await ready.run(inner)
    await db
      .insertInto('commandRow')
      .values({
        sequence: await nextNumber(db, 'commandRow', 'sequence'),
        commandId: id,
        at: inner.at,
        userId: inner.user.userId,
        userName: inner.user.name,
        procedure: name,
        input,
        inputHash,
        result: JSON.stringify(result ?? {}),
        summary: inner.summary === '' ? name : inner.summary,
      })
      .execute()
    return result
  })
}
