import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import { hubUnusable } from '@shared/text/hub/unusable'
import { BookUnusable } from '../../core/db/unusable'
import { postgresDialect } from './dialect'
import { HubStore } from './hub-store'
import type { HubSchema } from './schema'

/** How PostgreSQL numbers its type of 64-bit whole numbers. */
const INT8 = 20
const CONNECTIONS = 8

/** Opens the store behind an address 'postgres://user:password@host/database'. What cannot be reached is told at the first question, as BookUnusable. */
export function openPostgresStore(url: string): HubStore {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: (id, format) => (id === INT8 ? safeInteger : types.getTypeParser(id, format)) },
  })
  // A connection that breaks while nobody uses it is opened anew at the next question.
  pool.on('error', () => {})
  const place = withoutPassword(url)
  const kysely = new Kysely<HubSchema>({ dialect: new PostgresDialect({ pool }) })
  return new HubStore({ kysely, dialect: postgresDialect, place, known: (error) => postgresUnusable(error, place) })
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is more than a number holds.`)
  return value
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'postgres'
  const { protocol, username, host, pathname } = new URL(url)
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
}

const UNREACHABLE = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|ENOENT|3D000|28\w{3}|08\w{3}|57P0\d)$/

function postgresUnusable(error: unknown, place: string): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const unusable = (kind: BookUnusable['kind'], words: string) =>
    new BookUnusable(kind, words, { file: place, cause: error })
  if (UNREACHABLE.test(code) || /timeout exceeded when trying to connect|Connection terminated/.test(error.message))
    return unusable('missing', hubUnusable.unreachable)
  if (code === '55P03' || code === '40P01' || code === '40001') return unusable('locked', hubUnusable.busy)
  if (code === '53100') return unusable('full', hubUnusable.full)
  if (code === 'XX001' || code === 'XX002') return unusable('damaged', hubUnusable.damaged)
  return error
}
