import { fork } from 'node:child_process'
import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { RollUpGrouping } from '@shared/contract/hub/roll-ups'
import { resourcesFolder } from '../../electron/core/resources-folder'
import { readDictionary } from '../../electron/hub/register/dictionary'
import { outliersIn } from '../../electron/hub/roll-up/outliers'
import { rollUpTable } from '../../electron/hub/roll-up/roll-up-table'
import type { HubStore } from '../../electron/hub/store/hub-store'
import { openStore, type StoreLocation } from '../../electron/hub/store/open-store'
import { fillRegister, fillReports } from '../hub/fill'
import { startPostgres } from '../hub/own-postgres'
import { madeProvince, type ProvinceSize } from '../hub/province'
import { ms, type Result, told } from '../result'
import { median, timed } from '../rounds'

const quarters = (from: string, count: number) => ({ kind: 'quarter', from, count }) as const

/** What an alliance may have: a few to try, a province over ten years, the nation over two. */
export const hubSizes: Readonly<Record<string, ProvinceSize>> = {
  few: { seed: 6, cooperatives: 60, communes: 12, areas: 4, periods: quarters('2025-Q1', 4) },
  province: { seed: 6, cooperatives: 1_000, communes: 130, areas: 20, periods: quarters('2016-Q1', 40) },
  nation: { seed: 6, cooperatives: 30_000, communes: 3_321, areas: 34, periods: quarters('2024-Q1', 8) },
}

/** What a child process is asked to do while its memory is watched. */
export type HubJob = { phase: 'fill' | 'roll-up'; size: string; location: StoreLocation }

type Filled = { figures: number; filled: number; rss: number }
type Told = {
  tables: [name: string, wall: number, cpu: number][]
  scan: number
  outliers: number
  /** The same on every store. */
  hash: string
  /** Peak resident memory of the program, and of the server's process that answers it (0 for none), in MB. */
  rss: number
  serverRss: number
  megabytes: number
}

/** Loads the same figures into SQLite and into a PostgreSQL of its own, rolls them up on both, and demands the same tables. */
export async function hubRollUps(folder: string, size: string): Promise<Result[]> {
  const postgres = startPostgres()
  try {
    const file = join(folder, `${size}.htxh`)
    const url = postgres.database('bench')
    const [sqlite, filled] = await bothPhases(size, { file })
    const [server, filledServer] = await bothPhases(size, { url })
    const withCpu = ([, wall, cpu]: Told['tables'][number]) => `${ms(wall)}, ${ms(cpu)} of it at work`
    const rows = sqlite.tables.map((table, at) => {
      const other = server.tables[at] ?? ['', 0, 0]
      return told(`hub ${size}: ${table[0]}`, `SQLite ${withCpu(table)}`, `PostgreSQL ${withCpu(other)}`)
    })
    return [
      {
        ...told(`hub ${size}: the same tables on both`, sqlite.hash.slice(0, 12), server.hash.slice(0, 12)),
        bar: 'equal',
        holds: sqlite.hash === server.hash,
      },
      told(
        `hub ${size}: ${filled.figures.toLocaleString('en')} figures made and loaded`,
        `SQLite ${ms(filled.filled)}`,
        `PostgreSQL ${ms(filledServer.filled)}`,
      ),
      told(
        `hub ${size}: on the disk`,
        `SQLite ${sqlite.megabytes.toFixed(0)} MB`,
        `PostgreSQL ${server.megabytes.toFixed(0)} MB`,
      ),
      ...rows,
      told(
        `hub ${size}: a period's figures added up without groups`,
        `SQLite ${ms(sqlite.scan)}`,
        `PostgreSQL ${ms(server.scan)}`,
      ),
      told(`hub ${size}: what is worth a call`, `SQLite ${ms(sqlite.outliers)}`, `PostgreSQL ${ms(server.outliers)}`),
      told(
        `hub ${size}: peak memory of the program`,
        `SQLite ${sqlite.rss.toFixed(0)} MB`,
        `PostgreSQL ${server.rss.toFixed(0)} MB + ${server.serverRss.toFixed(0)} MB of its server's process`,
      ),
    ]
  } finally {
    postgres.stop()
  }
}

/** Each phase in a process of its own, so that the memory of rolling up is not that of making the figures. */
async function bothPhases(size: string, location: StoreLocation): Promise<[Told, Filled]> {
  const filled = (await inChild({ phase: 'fill', size, location })) as Filled
  return [(await inChild({ phase: 'roll-up', size, location })) as Told, filled]
}

function inChild(job: HubJob): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'run.cjs'), ['--hub-job', JSON.stringify(job)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`The job of a hub ended with ${code}.`)))
  })
}

/** Runs in the child: fills the store, or rolls it up, then tells. */
export async function runHubJob({ phase, size: name, location }: HubJob): Promise<void> {
  const size = hubSizes[name]
  if (size === undefined) throw new Error(`There is no hub of size ${name}.`)
  const store = await openStore(location, { create: phase === 'fill' })
  const told = phase === 'fill' ? await filledStore(store, size) : await rolledStore(store, size, location)
  await store.close()
  process.send?.({ ...told, rss: process.resourceUsage().maxRSS / 1024 }, () => process.exit(0))
}

async function filledStore(store: HubStore, size: ProvinceSize) {
  const dictionary = readDictionary(resourcesFolder())
  const province = madeProvince(size)
  let figures = 0
  const filled = await timed(async () => {
    await fillRegister(store, province, dictionary)
    figures = await fillReports(store, province, { seed: size.seed, dictionary })
  })
  // As the server would do by itself a minute later.
  if (store.dialect.name === 'postgres') await store.write((db) => sql`ANALYZE`.execute(db))
  return { figures, filled }
}

async function rolledStore(store: HubStore, size: ProvinceSize, location: StoreLocation) {
  const keys = madeProvince({ ...size, cooperatives: 0 }).periods.map(({ key }) => key)
  const last = keys.at(-1) ?? ''
  const rounds = size.cooperatives > 10_000 ? 1 : 3
  const tables: Told['tables'] = []
  const hashes: string[] = []
  for (const [what, given] of Object.entries(asked)) {
    const table = { periodKey: last, compare: false, codes: null, ...given }
    const times: [wall: number, cpu: number][] = []
    let made = ''
    for (let round = 0; round < rounds; round++) {
      const before = atWork(location)
      const wall = await timed(async () => void (made = JSON.stringify(await tableOf(store, table))))
      times.push([wall, atWork(location) - before])
    }
    tables.push([what, median(times.map(([wall]) => wall)), median(times.map(([, cpu]) => cpu))])
    hashes.push(hash('sha256', made))
  }
  for (const periodKey of keys) {
    const table = await tableOf(store, { periodKey, by: 'status', codes: null, compare: false })
    hashes.push(hash('sha256', JSON.stringify(table)))
  }
  return {
    tables,
    scan: await timed(() => scan(store, last)),
    outliers: await timed(() => store.read((db) => outliersIn(db, last))),
    hash: hash('sha256', hashes.join('\n')),
    ...(await sizesOf(store, location)),
  }
}

/** What this process and, of PostgreSQL, the server with all its processes have worked so far, in ms: on a busy machine the wall says little. */
function atWork(location: StoreLocation): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + ('url' in location ? serverWork(location.url) : 0)
}

const TICK_MS = 10

function serverWork(url: string): number {
  // An address with a socket's folder names no host, and is no URL to others.
  const folder = /[?&]host=([^&]+)/.exec(url)?.[1] ?? ''
  const server = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''
  let ticks = 0
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      // After the name in brackets: state, parent, …, and from the twelfth on own and waited-for work.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .map(Number)
      const work = fields.slice(11, name === server ? 15 : 13)
      if (name === server || fields[1] === Number(server)) ticks += work.reduce((sum, one) => sum + one, 0)
    } catch {
      // It has ended meanwhile.
    }
  }
  return ticks * TICK_MS
}

const KEY_FIGURES = [
  'members.total',
  'capital.total',
  'results.revenue',
  'results.profitBeforeTax',
  'results.internalRatio',
  'labour.total',
  'income.perMember',
  'governance.selfScore',
]

type Asked = { by: RollUpGrouping; codes?: string[]; compare?: boolean }
const asked: Readonly<Record<string, Asked>> = {
  'all indicators of all': { by: 'none' },
  'all indicators by sector': { by: 'sector' },
  'all indicators by area': { by: 'area' },
  'all indicators by commune': { by: 'commune' },
  'all by area, with the year before': { by: 'area', compare: true },
  'eight indicators by area, with the year before': { by: 'area', codes: KEY_FIGURES, compare: true },
}

function tableOf(
  store: HubStore,
  given: { periodKey: string; by: RollUpGrouping; codes: string[] | null; compare: boolean },
) {
  return store.read((db) => rollUpTable({ db, dialect: store.dialect }, given))
}

function scan(store: HubStore, periodKey: string) {
  return store.read((db) =>
    sql`SELECT "indicator", CAST(sum("value") AS text) FROM "figure" WHERE "periodKey" = ${periodKey} GROUP BY "indicator"`.execute(
      db,
    ),
  )
}

async function sizesOf(store: HubStore, location: StoreLocation): Promise<{ megabytes: number; serverRss: number }> {
  if ('file' in location) return { megabytes: statSync(location.file).size / 1024 / 1024, serverRss: 0 }
  const { rows } = await store.read((db) =>
    sql<{
      bytes: number
      pid: number
    }>`SELECT pg_database_size(current_database()) AS "bytes", pg_backend_pid() AS "pid"`.execute(db),
  )
  const { bytes = 0, pid = 0 } = rows[0] ?? {}
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
  return { megabytes: bytes / 1024 / 1024, serverRss: Number(peak) / 1024 }
}
