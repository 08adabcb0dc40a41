/** Where SQLite and PostgreSQL differ; nothing else in the hub asks which of the two it speaks to. */
export type HubDialect = {
  readonly name: 'sqlite' | 'postgres'
  /** A whole number of 64 bits, and bytes. */
  readonly integer: string
  readonly blob: string
  /** After a table's closing parenthesis; `clustered` keeps the rows in the order of the primary key where the store can. */
  readonly table: string
  readonly clustered: string
  /** After WITH … AS: a query that is worked out once; PostgreSQL reads it better as a part of the whole. */
  readonly keptQuery: string
  /** Keeps the rows of a table that stands by period apart, year by year. */
  yearly(table: string): { after: string; statements: string[] }
  /** Refuses to change or delete the rows of a table. */
  forbidChange(table: string): string[]
  /** Opens a transaction that writes: one writer at a time, the next one waits. */
  readonly beginWrite: readonly string[]
  /** Opens a transaction that reads one moment of the store. */
  readonly beginRead: readonly string[]
}

export const sqliteDialect: HubDialect = {
  name: 'sqlite',
  integer: 'INTEGER',
  blob: 'BLOB',
  table: ' STRICT',
  clustered: ' STRICT, WITHOUT ROWID',
  keptQuery: 'MATERIALIZED',
  yearly: () => ({ after: ' STRICT, WITHOUT ROWID', statements: [] }),
  forbidChange: (table) =>
    ['UPDATE', 'DELETE'].map(
      (deed) =>
        `CREATE TRIGGER "${table}${deed}" BEFORE ${deed} ON "${table}" BEGIN SELECT RAISE(ABORT, '${table} is never changed'); END`,
    ),
  beginWrite: ['BEGIN IMMEDIATE'],
  beginRead: ['BEGIN'],
}

/** The years that have a partition of their own; figures of other years lie in one more. */
const FIRST_YEAR = 2015
const LAST_YEAR = 2060
/** 'HTXH' as a number: the lock that every writer of a hub takes. */
const WRITER_LOCK = 0x48545848

export const postgresDialect: HubDialect = {
  name: 'postgres',
  integer: 'bigint',
  blob: 'bytea',
  table: '',
  clustered: '',
  keptQuery: '',
  yearly: (table) => ({
    after: ' PARTITION BY RANGE ("periodKey")',
    statements: [
      ...Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at).map(
        (year) =>
          `CREATE TABLE "${table}${year}" PARTITION OF "${table}" FOR VALUES FROM ('${year}') TO ('${year + 1}')`,
      ),
      `CREATE TABLE "${table}Other" PARTITION OF "${table}" DEFAULT`,
    ],
  }),
  forbidChange: (table) => [
    `CREATE FUNCTION "${table}Kept"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${table} is never changed'; END $$`,
    `CREATE TRIGGER "${table}Kept" BEFORE UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION "${table}Kept"()`,
  ],
  // The lock is taken by a statement of its own: in READ COMMITTED the next one sees what the writer before has committed.
  beginWrite: [
    'BEGIN ISOLATION LEVEL READ COMMITTED',
    `SET LOCAL lock_timeout = '30s'`,
    `SELECT pg_advisory_xact_lock(${WRITER_LOCK})`,
  ],
  // Room for a roll-up by commune to be added up without writing to the disk.
  beginRead: ['BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', `SET LOCAL work_mem = '128MB'`],
}
