import { randomUUID } from 'node:crypto'
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract'
import { type AnyProcedure, createORPCErrorConstructorMap, implement, ORPCError, type RouterClient } from '@orpc/server'
import { type HubContract, hubContract } from '@shared/contract/hub'
import type { HubProcedureMeta } from '@shared/contract/hub/procedure'
import { declaredErrors } from '@shared/contract/procedure'
import { bugText } from '@shared/text/bug'
import { BookUnusable } from '../core/db/unusable'
import { Refusal } from '../core/refusal'
import type { HubState } from './context'
import { alliance } from './modules/alliance'
import { answers } from './modules/answers'
import { cooperatives } from './modules/cooperatives'
import { forms } from './modules/forms'
import { keys } from './modules/keys'
import { news } from './modules/news'
import { ownKey } from './modules/own-key'
import { packets } from './modules/packets'
import { places } from './modules/places'
import { reminders } from './modules/reminders'
import { reports } from './modules/reports'
import { rollUps } from './modules/roll-ups'
import { session } from './modules/session'
import { stores } from './modules/stores'
import { targets } from './modules/targets'
import { users } from './modules/users'
import { type AnyHubHandler, callHub, type HubHandlersOf, type HubProcedure } from './procedure'

/** The list of modules; a procedure of the hub's contract without a handler does not compile. */
const modules = {
  stores,
  session,
  users,
  alliance,
  cooperatives,
  keys,
  packets,
  reports,
  forms,
  ownKey,
  answers,
  reminders,
  rollUps,
  places,
  news,
  targets,
} satisfies {
  [Noun in keyof HubContract]: HubHandlersOf<HubContract[Noun]>
}

const os = implement(hubContract).$context<HubState>()

/** The hub's whole contract, implemented once: the window and the command line serve this one value. */
export const hubRouter = os.router(implementAll())

export type HubClient = RouterClient<typeof hubRouter>

/** Every procedure of the hub by its name, 'packets.take', with what the contract says of it. */
export function hubProceduresByName(): Map<string, { declared: AnyContractProcedure; meta: HubProcedureMeta }> {
  const found = new Map<string, { declared: AnyContractProcedure; meta: HubProcedureMeta }>()
  for (const [noun, verbs] of Object.entries(hubContract))
    for (const [verb, declared] of Object.entries(verbs))
      if (isContractProcedure(declared)) found.set(`${noun}.${verb}`, { declared, meta: declared['~orpc'].meta })
  return found
}

function implementAll(): Parameters<typeof os.router>[0] {
  const built: Record<string, Record<string, AnyProcedure>> = {}
  const handlers: Readonly<Record<string, Readonly<Record<string, AnyHubHandler>>>> = modules
  for (const [name, { declared, meta }] of hubProceduresByName()) {
    const [noun = '', verb = ''] = name.split('.')
    const handler = handlers[noun]?.[verb]
    if (handler === undefined) throw new Error(`${name} has no handler.`)
    const run = answer({ name, meta, handler })
    built[noun] = { ...built[noun], [verb]: implement(declared).$context<HubState>().handler(run) }
  }
  // The one cast here: the loop walks the contract itself, and `modules` was checked against it.
  return built as Parameters<typeof os.router>[0]
}

const errors = createORPCErrorConstructorMap(declaredErrors)

/** The function oRPC calls: our failures become the contract's declared errors, anything else is masked with an id for the log. */
function answer(procedure: HubProcedure) {
  return async ({ input, context: hub }: { input: unknown; context: HubState }): Promise<unknown> => {
    try {
      return await callHub(procedure, hub, input)
    } catch (error) {
      if (error instanceof Refusal) throw errors.REFUSED({ data: { errors: error.faults } })
      if (error instanceof BookUnusable) {
        const { kind, message, file, rescue } = error
        throw errors.UNUSABLE({ data: { kind, message, file, rescue } })
      }
      const reference = randomUUID().slice(0, 8)
      hub.log(
        `${procedure.name} bug ${reference}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      throw new ORPCError('INTERNAL_SERVER_ERROR', { message: bugText(reference), data: { reference }, cause: error })
    }
  }
}
