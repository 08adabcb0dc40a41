import { randomUUID } from 'node:crypto'
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract'
import { implement, ORPCError, type RouterClient } from '@orpc/server'
import { type Contract, contract } from '@shared/contract'
import type { ProcedureMeta } from '@shared/contract/procedure'
import type { CallContext } from './context'
import { BookUnusable } from './db/unusable'
import { accounts } from './modules/accounts/handlers'
import { backups } from './modules/backups/handlers'
import { book } from './modules/book/handlers'
import { books } from './modules/books/handlers'
import { exports } from './modules/exports/handlers'
import { imports } from './modules/imports/handlers'
import { parties } from './modules/parties/handlers'
import { periods } from './modules/periods/handlers'
import { reports } from './modules/reports/handlers'
import { verification } from './modules/verification/handlers'
import { vouchers } from './modules/vouchers/handlers'
import { callProcedure, type HandlersOf, type Procedure } from './procedure'
import { Refusal } from './refusal'

/** The list of modules; a procedure of the contract without a handler does not compile. A feature adds one line here. */
const modules = { books, book, accounts, parties, vouchers, periods, imports, reports, verification, backups, exports } satisfies {
  [Noun in keyof Contract]: HandlersOf<Contract[Noun]>
}

const os = implement(contract).$context<CallContext>()

/** The whole contract, implemented once; every transport and the command line serve this one value. */
export const router = os.router(implementAll())

export type ContractClient = RouterClient<typeof router>

/** Every procedure by its name, 'vouchers.post', for the command line and the description of the contract. */
export function proceduresByName(): Map<string, AnyContractProcedure> {
  const found = new Map<string, AnyContractProcedure>()
  for (const [noun, verbs] of Object.entries(contract)) {
    for (const [verb, procedure] of Object.entries(verbs)) if (isContractProcedure(procedure)) found.set(`${noun}.${verb}`, procedure)
  }
  return found
}

/** What the contract says of a procedure beside its schemas. */
export function metaOf(procedure: AnyContractProcedure): ProcedureMeta {
  return procedure['~orpc'].meta as ProcedureMeta
}

function implementAll(): Parameters<typeof os.router>[0] {
  const built: Record<string, Record<string, unknown>> = {}
  for (const [name, contractProcedure] of proceduresByName()) {
    const [noun = '', verb = ''] = name.split('.')
    const handler = (modules as Record<string, Record<string, unknown>>)[noun]?.[verb]
    const implementer = (os as unknown as Record<string, Record<string, Implementer>>)[noun]?.[verb]
    if (!handler || !implementer) throw new Error(`${name} has no handler.`)
    const procedure = { name, meta: metaOf(contractProcedure), handler } as Procedure
    built[noun] = { ...built[noun], [verb]: implementer.handler(answer(procedure)) }
  }
  // The loop above walks the contract itself, and `modules` was checked against it: the shape is the router's.
  return built as Parameters<typeof os.router>[0]
}

type CallOptions = { input: unknown; context: CallContext; signal?: AbortSignal; errors: DeclaredErrors }
type DeclaredErrors = { REFUSED(options: { data: unknown }): Error; UNUSABLE(options: { data: unknown }): Error }
type Implementer = { handler(run: (options: CallOptions) => Promise<unknown>): unknown }

/** The function oRPC calls: our failures become the contract's declared errors, those of a task's stream too. */
function answer(procedure: Procedure): (options: CallOptions) => Promise<unknown> {
  return async ({ input, context, signal, errors }) => {
    const declared = (error: unknown) => (signal?.aborted ? error : declaredError(procedure, context, errors, error))
    try {
      const output = await callProcedure(procedure, context, input, signal ?? new AbortController().signal)
      return isStream(output) ? streamWith(output, declared) : output
    } catch (error) {
      throw declared(error)
    }
  }
}

/** A refusal or an unusable book as the contract declares it, anything else masked, with an id for the log. */
function declaredError(procedure: Procedure, context: CallContext, errors: DeclaredErrors, error: unknown): Error {
  if (error instanceof Refusal) return errors.REFUSED({ data: { errors: error.faults } })
  if (error instanceof BookUnusable) {
    return errors.UNUSABLE({ data: { kind: error.kind, message: error.message, file: error.file, rescue: error.rescue } })
  }
  const reference = randomUUID().slice(0, 8)
  context.core.options.log?.(`${procedure.name} bug ${reference}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: `Chương trình có lỗi, mã ${reference}. Không có gì được ghi dở.`, data: { reference }, cause: error })
}

function isStream(value: unknown): value is AsyncGenerator<unknown, unknown, void> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/** The same stream, its failures told by other errors; leaving it leaves the task. */
async function* streamWith(stream: AsyncGenerator<unknown, unknown, void>, declared: (error: unknown) => unknown): AsyncGenerator<unknown, unknown, void> {
  try {
    return yield* stream
  } catch (error) {
    throw declared(error)
  }
}
