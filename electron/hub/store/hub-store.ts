import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { HubDialect } from './dialect'
import type { HubSchema } from './schema'

/** What asks and writes inside one transaction of the store. */
export type HubDb = Kysely<HubSchema>

/**
 * The store of an alliance over one of the two drivers. Whatever is asked is asked inside `read` or `write`, with the `db` that is given
 * there and never with another: on SQLite there is one connection.
 */
export class HubStore {
  readonly dialect: HubDialect
  /** The file, or the address without its password: what people know it by. */
  readonly place: string
  readonly #kysely: HubDb
  readonly #known: (error: unknown) => unknown

  /** `known` turns what the driver throws into a store that cannot be used, where it is that. */
  constructor(options: { kysely: HubDb; dialect: HubDialect; place: string; known: (error: unknown) => unknown }) {
    this.#kysely = options.kysely
    this.dialect = options.dialect
    this.place = options.place
    this.#known = options.known
  }

  /** Reads one moment of the store. */
  read<T>(work: (db: HubDb) => Promise<T>): Promise<T> {
    return this.#within(this.dialect.beginRead, work)
  }

  /** Writes wholly or not at all; one writer at a time, in SQLite and in PostgreSQL. */
  write<T>(work: (db: HubDb) => Promise<T>): Promise<T> {
    return this.#within(this.dialect.beginWrite, work)
  }

  /** Writes all of a SQLite store, as one moment has it, into a file that is not there yet. PostgreSQL has tools of its own for that. */
  async copyTo(file: string): Promise<void> {
    try {
      await this.#kysely.connection().execute((db) => sql`VACUUM INTO ${file}`.execute(db))
    } catch (error) {
      throw this.#known(error)
    }
  }

  close(): Promise<void> {
    return this.#kysely.destroy()
  }

  async #within<T>(begin: readonly string[], work: (db: HubDb) => Promise<T>): Promise<T> {
    try {
      return await this.#kysely.connection().execute(async (db) => {
        try {
          for (const text of begin) await db.executeQuery(CompiledQuery.raw(text))
          const result = await work(db)
          await db.executeQuery(CompiledQuery.raw('COMMIT'))
          return result
        } catch (error) {
          await rolledBack(db)
          throw error
        }
      })
    } catch (error) {
      throw this.#known(error)
    }
  }
}

/** What failed is what the caller hears of: a connection that is gone has rolled back by itself. */
async function rolledBack(db: HubDb): Promise<void> {
  try {
    await db.executeQuery(CompiledQuery.raw('ROLLBACK'))
  } catch {
    // Nothing is open any more: BEGIN itself failed, or the store is gone.
  }
}
