import { sql } from 'kysely'
import type { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import { keepDictionary } from '../../electron/hub/register/dictionary'
import type { HubDb, HubStore } from '../../electron/hub/store/hub-store'
import { MADE_FORM, madeReports, numericOf } from './made-reports'
import type { MadeCooperative, Province } from './province'

type Cell = string | number | null
type Column = readonly [name: string, type: 'text' | 'bigint']
const AT = '2026-01-05T02:00:00.000Z'

/** Writes many rows with one statement: the rows are one JSON text, which both stores take apart themselves. */
async function insertMany(
  { db, store }: { db: HubDb; store: HubStore },
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const isSqlite = store.dialect.name === 'sqlite'
  const cells = columns.map(([, type], at) => (isSqlite ? `value ->> ${at}` : `CAST(value ->> ${at} AS ${type})`))
  const names = columns.map(([name]) => `"${name}"`)
  const given = JSON.stringify(rows)
  const source = isSqlite ? sql`json_each(${given})` : sql`json_array_elements(CAST(${given} AS json))`
  await sql`INSERT INTO ${sql.table(table)} (${sql.raw(names.join(', '))}) SELECT ${sql.raw(cells.join(', '))} FROM ${source}`.execute(
    db,
  )
}

const texts = (...names: string[]): Column[] => names.map((name) => [name, 'text'])
const numbers = (...names: string[]): Column[] => names.map((name) => [name, 'bigint'])

/** Fills a new store with a made register: places, co-operatives with their histories, and the dictionary. */
export async function fillRegister(
  store: HubStore,
  province: Province,
  dictionary: IndicatorDictionary,
): Promise<void> {
  await store.write(async (db) => {
    const to = { db, store }
    await keepDictionary(db, dictionary)
    const { communes, areas, areaCommunes, cooperatives } = province
    await insertMany(
      to,
      'commune',
      texts('code', 'name', 'validFrom', 'validTo'),
      communes.map(({ code, name }) => [code, name, '0001-01-01', '9999-12-31']),
    )
    await insertMany(
      to,
      'area',
      [...numbers('areaId'), ...texts('name')],
      areas.map(({ areaId, name }) => [areaId, name]),
    )
    await insertMany(
      to,
      'areaCommune',
      [...texts('communeCode', 'validFrom', 'validTo'), ...numbers('areaId')],
      areaCommunes.map((one) => [one.communeCode, one.validFrom, one.validTo, one.areaId]),
    )
    await insertMany(to, 'cooperative', COOPERATIVE, cooperatives.map(cooperativeCells))
    await insertMany(to, 'cooperativeVersion', VERSION, cooperatives.flatMap(versionCells))
  })
}

const COOPERATIVE = [
  ...numbers('cooperativeId', 'isTaxRegistered', 'isAllianceMember'),
  ...texts('taxCode', 'folded', 'name', 'organisation', 'communeCode', 'sector', 'sizeClass', 'status'),
  ...texts('address', 'phone', 'email', 'representative', 'foundedOn', 'note'),
]
const VERSION = [
  ...numbers('cooperativeId'),
  ...texts('validFrom', 'validTo', 'name', 'organisation', 'communeCode', 'sector', 'sizeClass', 'status'),
]

function cooperativeCells({ cooperativeId, name, taxCode, foundedOn, spans }: MadeCooperative): Cell[] {
  const last = spans.at(-1)
  if (last === undefined) throw new Error('A co-operative has a history.')
  const { organisation, communeCode, sector, sizeClass, status } = last
  const register = [taxCode, `${name} ${taxCode}`, name, organisation, communeCode, sector, sizeClass, status]
  return [cooperativeId, 1, 1, ...register, '', '', '', '', foundedOn, '']
}

function versionCells({ cooperativeId, name, spans }: MadeCooperative): Cell[][] {
  return spans.map(({ validFrom, validTo, organisation, communeCode, sector, sizeClass, status }) => [
    cooperativeId,
    validFrom,
    validTo,
    name,
    organisation,
    communeCode,
    sector,
    sizeClass,
    status,
  ])
}

/** Fills a store with the made reports of every period and the figures that count, period by period; answers how many figures they are. */
export async function fillReports(
  store: HubStore,
  province: Province,
  { seed, dictionary }: { seed: number; dictionary: IndicatorDictionary },
): Promise<number> {
  const indicators = numericOf(dictionary.indicators)
  const number = await numbersByCode(store)
  let figures = 0
  for (const [period, { key }] of province.periods.entries()) {
    const columns = indicators.map((): [number, number][] => [])
    const reports: Cell[][] = []
    for (const report of madeReports(seed, { cooperatives: province.cooperatives.length, period, indicators })) {
      reports.push([report.cooperativeId, report.revision, report.standing, report.standing === 'replaced' ? 0 : 1])
      if (report.standing === 'replaced' || report.standing === 'returned') continue
      for (const [at, value] of report.figures.entries())
        if (value !== null) columns[at]?.push([report.cooperativeId, value])
    }
    await store.write(async (db) => {
      await insertReports({ db, store }, key, reports)
      for (const [at, { code }] of indicators.entries()) {
        const column = columns[at] ?? []
        figures += column.length
        const rows = column.map(([cooperativeId, value]) => [key, number.get(code) ?? 0, cooperativeId, value])
        await insertMany({ db, store }, 'figure', FIGURE, rows)
      }
    })
  }
  return figures
}

const FIGURE = [...texts('periodKey'), ...numbers('indicator', 'cooperativeId', 'value')]

async function numbersByCode(store: HubStore): Promise<Map<string, number>> {
  const rows = await store.read((db) => db.selectFrom('indicator').select(['code', 'number']).execute())
  return new Map(rows.map(({ code, number }) => [code, number]))
}

async function insertReports(
  to: { db: HubDb; store: HubStore },
  key: string,
  reports: readonly Cell[][],
): Promise<void> {
  const sha = (cooperativeId: Cell, revision: Cell) =>
    `${key}-${String(cooperativeId)}-${String(revision)}`.padEnd(64, '0')
  const isSqlite = to.store.dialect.name === 'sqlite'
  // The packet itself is of no concern here: one byte each.
  const given = JSON.stringify(
    reports.map(([cooperativeId, revision]) => [cooperativeId, sha(cooperativeId ?? 0, revision ?? 0)]),
  )
  const [id, bytes, source] = isSqlite
    ? [sql`value ->> 0`, sql`x'00'`, sql`json_each(${given})`]
    : [sql`CAST(value ->> 0 AS bigint)`, sql`'\\x00'::bytea`, sql`json_array_elements(CAST(${given} AS json))`]
  await sql`
    INSERT INTO "packet" ("cooperativeId", "sha256", "kind", "packetId", "createdAt", "receivedAt", "via", "size", "bytes")
    SELECT ${id}, value ->> 1, 'cooperative-report', value ->> 1, ${AT}, ${AT}, 'file', 1, ${bytes} FROM ${source}`.execute(
    to.db,
  )
  await insertMany(
    to,
    'report',
    [
      ...numbers('cooperativeId', 'revision', 'isCurrent', 'hasSignedScan', 'figureCount'),
      ...texts('formId', 'periodKey', 'reportId', 'packetSha256', 'standing', 'receivedAt', 'decidedBy', 'preparedOn'),
      ...texts('approvedBy', 'content'),
    ],
    reports.map(([cooperativeId = 0, revision = 0, standing = '', isCurrent = 0]) => {
      const whole = [cooperativeId, revision, isCurrent, 0, 0]
      const id = `r-${String(cooperativeId)}-${key}`
      return [...whole, MADE_FORM, key, id, sha(cooperativeId, revision), standing, AT, '', '2026-01-02', '', '{}']
    }),
  )
}
