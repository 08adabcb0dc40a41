import type Database from 'better-sqlite3'
import { type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Schema } from './schema'

/** Kysely as a typed SQL compiler only: it never holds a connection. */
export const sql = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

export type SqlValue = string | number | null
/** What a statement may be given: a value, or the bytes of a file. */
export type SqlArgument = SqlValue | Uint8Array

/** Stands for an argument while a statement is compiled; Kysely carries it through to the list of parameters. */
class Slot {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** A statement compiled once: its text, and for each parameter either the argument's name or a constant. */
export type CompiledStatement<Args, Row> = {
  readonly text: string
  readonly parameters: readonly (Slot | SqlValue)[]
  readonly types?: { args: Args; row: Row }
}

/**
 * Compiles a statement whose arguments are named: `statement<{ code: string }>()((p) => sql.selectFrom('account').where('code', '=', p.code))`.
 * Called at module load, so a statement is compiled once a process.
 */
export function statement<Args extends Record<string, SqlValue>>() {
  return <Row>(build: (slots: Args) => Compilable<Row>): CompiledStatement<Args, Row> => {
    // The one place where a Slot pretends to be the argument's type: it exists only while Kysely compiles.
    const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as Args
    const compiled = build(slots).compile()
    return { text: compiled.sql, parameters: compiled.parameters.map(slotOrConstant) }
  }
}

/** A statement in plain SQL with @named arguments, for what Kysely cannot say; the types are the writer's word. */
export function plain<Args extends Record<string, SqlArgument>, Row>(text: string): CompiledStatement<Args, Row> {
  const parameters: Slot[] = []
  const positional = text.replace(/@([A-Za-z]\w*)/g, (_, name: string) => {
    parameters.push(new Slot(name))
    return '?'
  })
  return { text: positional, parameters }
}

function slotOrConstant(value: unknown): Slot | SqlValue {
  if (value instanceof Slot || value === null || typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError(`A parameter of a statement is text, a number or null, not ${typeof value}.`)
}

/** A compiled statement on one connection: prepared at its first use, then only bound and stepped. */
export class Prepared<Args, Row> {
  readonly #connection: Database.Database
  readonly #compiled: CompiledStatement<Args, Row>
  readonly #values: SqlArgument[]
  #statement: Database.Statement<[SqlArgument[]], Row> | null = null

  constructor(connection: Database.Database, compiled: CompiledStatement<Args, Row>) {
    this.#connection = connection
    this.#compiled = compiled
    this.#values = Array.from({ length: compiled.parameters.length }, () => null)
  }

  run(args: Args): Database.RunResult {
    return this.#prepared().run(this.#bound(args))
  }

  get(args: Args): Row | undefined {
    return this.#prepared().get(this.#bound(args))
  }

  all(args: Args): Row[] {
    return this.#prepared().all(this.#bound(args))
  }

  /** One row at a time; the connection is busy until the loop ends, so nothing may be written inside it. */
  iterate(args: Args): IterableIterator<Row> {
    return this.#prepared().iterate([...this.#bound(args)])
  }

  #prepared(): Database.Statement<[SqlArgument[]], Row> {
    return (this.#statement ??= this.#connection.prepare<[SqlArgument[]], Row>(this.#compiled.text))
  }

  #bound(args: Args): SqlArgument[] {
    const parameters = this.#compiled.parameters
    const named = args as Record<string, SqlArgument | undefined>
    for (let i = 0; i < parameters.length; i++) {
      const parameter = parameters[i]
      if (parameter instanceof Slot) {
        const value = named[parameter.name]
        if (value === undefined) throw new TypeError(`The argument ${parameter.name} of a statement is missing.`)
        this.#values[i] = value
      } else {
        this.#values[i] = parameter ?? null
      }
    }
    return this.#values
  }
}
