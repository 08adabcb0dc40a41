import { randomUUID } from 'node:crypto'
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract'
import { type AnyProcedure, createORPCErrorConstructorMap, implement, ORPCError, type RouterClient } from '@orpc/server'
import { type Contract, contract } from '@shared/contract'
import { declaredErrors, type ProcedureMeta } from '@shared/contract/procedure'
import { bugText } from '@shared/text/bug'
import type { CallContext } from './context'
import { BookUnusable } from './db/unusable'
import { accounts } from './modules/accounts/handlers'
import { allianceExchange } from './modules/alliance-exchange/handlers'
import { appraisals } from './modules/appraisals/handlers'
import { backups } from './modules/backups/handlers'
import { book } from './modules/book/handlers'
import { books } from './modules/books/handlers'
import { correspondence } from './modules/correspondence/handlers'
import { distribution } from './modules/distribution/handlers'
import { capital } from './modules/capital/handlers'
import { calendar } from './modules/calendar/handlers'
import { charter } from './modules/charter/handlers'
import { exports } from './modules/exports/handlers'
import { hall } from './modules/hall/handlers'
import { imports } from './modules/imports/handlers'
import { lawHealth } from './modules/law-health/handlers'
import { indicators } from './modules/indicators/handlers'
import { meetingCopies } from './modules/meeting-copies/handlers'
import { meetingPapers } from './modules/meeting-papers/handlers'
import { meetings } from './modules/meetings/handlers'
import { memberFigures } from './modules/member-figures/handlers'
import { memberImports } from './modules/member-imports/handlers'
import { members } from './modules/members/handlers'
import { membership } from './modules/membership/handlers'
import { minutes } from './modules/minutes/handlers'
import { parties } from './modules/parties/handlers'
import { people } from './modules/people/handlers'
import { periodicReports } from './modules/periodic-reports/handlers'
import { periods } from './modules/periods/handlers'
import { posts } from './modules/posts/handlers'
import { publications } from './modules/publications/handlers'
import { reports } from './modules/reports/handlers'
import { resolutions } from './modules/resolutions/handlers'
import { scans } from './modules/scans/handlers'
import { session } from './modules/session/handlers'
import { services } from './modules/services/handlers'
import { supervision } from './modules/supervision/handlers'
import { verification } from './modules/verification/handlers'
import { supervisorCopies } from './modules/supervisor-copies/handlers'
import { supervisorDrafts } from './modules/supervisor-drafts/handlers'
import { certificates } from './modules/certificates/handlers'
import { classBook } from './modules/class-book/handlers'
import { graduation } from './modules/graduation/handlers'
import { trainingPapers } from './modules/training-papers/handlers'
import { trainingProgress } from './modules/training-progress/handlers'
import { courses } from './modules/courses/handlers'
import { learners } from './modules/learners/handlers'
import { trainingCosts } from './modules/training-costs/handlers'
import { lessons } from './modules/lessons/handlers'
import { programmes } from './modules/programmes/handlers'
import { trainers } from './modules/trainers/handlers'
import { personCourses } from './modules/person-courses/handlers'
import { signingKeys } from './modules/signing-keys/handlers'
import { trainingPackets } from './modules/training-packets/handlers'
import { vouchers } from './modules/vouchers/handlers'
import { type AnyHandler, callProcedure, type HandlersOf, type Procedure } from './procedure'
import { Refusal } from './refusal'

/** The list of modules; a procedure of the contract without a handler does not compile. A feature adds one line here. */
const modules = {
  books,
  session,
  people,
  book,
  accounts,
  allianceExchange,
  parties,
  members,
  membership,
  memberImports,
  memberFigures,
  vouchers,
  periods,
  imports,
  posts,
  reports,
  verification,
  backups,
  exports,
  resolutions,
  charter,
  scans,
  services,
  correspondence,
  distribution,
  capital,
  meetings,
  meetingPapers,
  minutes,
  publications,
  hall,
  meetingCopies,
  supervision,
  appraisals,
  supervisorDrafts,
  supervisorCopies,
  calendar,
  programmes,
  trainers,
  learners,
  courses,
  classBook,
  trainingPackets,
  personCourses,
  signingKeys,
  graduation,
  certificates,
  trainingPapers,
  trainingProgress,
  lessons,
  trainingCosts,
  indicators,
  lawHealth,
  periodicReports,
} satisfies {
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
    for (const [verb, procedure] of Object.entries(verbs))
      if (isContractProcedure(procedure)) found.set(`${noun}.${verb}`, procedure)
  }
  return found
}

/** What the contract says of a procedure beside its schemas. */
export function metaOf(procedure: AnyContractProcedure): ProcedureMeta {
  return procedure['~orpc'].meta
}

/** A procedure by its name with the input as its schema reads it, for what is carried out again; throws for a name or an input it does not know. */
export function procedureNamed(name: string, given: unknown): { procedure: Procedure; input: unknown } {
  const declared = proceduresByName().get(name)
  const handler = handlersByName().get(name)
  if (!declared || !handler) throw new Error(`There is no procedure ${name}.`)
  const read = declared['~orpc'].inputSchema?.['~standard'].validate(given)
  if (read === undefined || read instanceof Promise || read.issues !== undefined)
    throw new Error(`${name} was given what it cannot read.`)
  return { procedure: { name, meta: metaOf(declared), handler }, input: read.value }
}

function implementAll(): Parameters<typeof os.router>[0] {
  const handlers = handlersByName()
  const built: Record<string, Record<string, AnyProcedure>> = {}
  for (const [name, declared] of proceduresByName()) {
    const [noun = '', verb = ''] = name.split('.')
    const handler = handlers.get(name)
    if (!handler) throw new Error(`${name} has no handler.`)
    const run = answer({ name, meta: metaOf(declared), handler })
    built[noun] = { ...built[noun], [verb]: implement(declared).$context<CallContext>().handler(run) }
  }
  // The one cast here: the loop above walks the contract itself, and `modules` was checked against it, so the shape is the router's.
  return built as Parameters<typeof os.router>[0]
}

function handlersByName(): Map<string, AnyHandler> {
  const found = new Map<string, AnyHandler>()
  for (const [noun, handlers] of Object.entries(modules)) {
    for (const [verb, handler] of Object.entries<AnyHandler>(handlers)) found.set(`${noun}.${verb}`, handler)
  }
  return found
}

type CallOptions = { input: unknown; context: CallContext; signal?: AbortSignal }

/** Makes the errors that every procedure of the contract declares. */
const errors = createORPCErrorConstructorMap(declaredErrors)

/** The function oRPC calls: our failures become the contract's declared errors, those of a task's stream too. */
function answer(procedure: Procedure): (options: CallOptions) => Promise<unknown> {
  return async ({ input, context, signal }) => {
    const declared = (error: unknown) => (signal?.aborted ? error : declaredError(procedure, context, error))
    try {
      const output = await callProcedure(procedure, context, input, signal ?? new AbortController().signal)
      return isStream(output) ? streamWith(output, declared) : output
    } catch (error) {
      throw declared(error)
    }
  }
}

/** A refusal or an unusable book as the contract declares it, anything else masked, with an id for the log. */
function declaredError(procedure: Procedure, context: CallContext, error: unknown): Error {
  if (error instanceof Refusal) return errors.REFUSED({ data: { errors: error.faults } })
  if (error instanceof BookUnusable) {
    return errors.UNUSABLE({
      data: { kind: error.kind, message: error.message, file: error.file, rescue: error.rescue },
    })
  }
  const reference = randomUUID().slice(0, 8)
  context.core.options.log?.(
    `${procedure.name} bug ${reference}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: bugText(reference), data: { reference }, cause: error })
}

function isStream(value: unknown): value is AsyncGenerator<unknown, unknown, void> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/** The same stream, its failures told by other errors; leaving it leaves the task. */
async function* streamWith(
  stream: AsyncGenerator<unknown, unknown, void>,
  declared: (error: unknown) => unknown,
): AsyncGenerator<unknown, unknown, void> {
  try {
    return yield* stream
  } catch (error) {
    throw declared(error)
  }
}
