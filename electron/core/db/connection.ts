import type Database from 'better-sqlite3'
import type { Compilable } from 'kysely'
import { type CompiledStatement, Prepared } from './statement'

/** One open SQLite connection and the statements prepared on it, each once. */
export class Connection {
  readonly raw: Database.Database
  readonly file: string
  readonly readOnly: boolean
  readonly #prepared = new Map<object, unknown>()

  constructor(raw: Database.Database, file: string, readOnly: boolean) {
    this.raw = raw
    this.file = file
    this.readOnly = readOnly
  }

  /** The statement on this connection; compile it at module load and pass the same object every time. */
  prepare<Args, Row>(compiled: CompiledStatement<Args, Row>): Prepared<Args, Row> {
    const known = this.#prepared.get(compiled)
    if (known instanceof Prepared) return known as Prepared<Args, Row>
    const prepared = new Prepared(this.raw, compiled)
    this.#prepared.set(compiled, prepared)
    return prepared
  }

  run<Args, Row>(compiled: CompiledStatement<Args, Row>, args: Args): Database.RunResult {
    return this.prepare(compiled).run(args)
  }

  get<Args, Row>(compiled: CompiledStatement<Args, Row>, args: Args): Row | undefined {
    return this.prepare(compiled).get(args)
  }

  all<Args, Row>(compiled: CompiledStatement<Args, Row>, args: Args): Row[] {
    return this.prepare(compiled).all(args)
  }

  iterate<Args, Row>(compiled: CompiledStatement<Args, Row>, args: Args): IterableIterator<Row> {
    return this.prepare(compiled).iterate(args)
  }

  /** A statement that is built for one call, such as a list's filter: compiled, prepared and thrown away. */
  query<Row>(compilable: Compilable<Row>): Row[] {
    const { sql: text, parameters } = compilable.compile()
    return this.raw.prepare<unknown[], Row>(text).all(...parameters)
  }

  close(): void {
    if (this.raw.open) this.raw.close()
  }
}
