import { hash } from 'node:crypto'
import type { CooperativeEntry } from '@shared/contract/hub/cooperatives'
import type { Fault } from '@shared/contract/refusal'
import type { CivilDate } from '@shared/domain/civil-date'
import { fault } from '@shared/text/fault'
import { cooperativeColumns } from '../../core/importing/reading/cooperative-columns'
import { type CooperativeRow, readCooperativeRows } from '../../core/importing/reading/cooperatives-file'
import { readTableFile, type TableReading } from '../../core/importing/reading/read-table-file'
import { Refusal, refuseAll } from '../../core/refusal'
import type { HubDb } from '../store/hub-store'
import type { CooperativeTable } from '../store/schema'
import { keptCooperative } from './cooperative-rows'
import { saveCooperative } from './save-cooperative'

/** A list of co-operatives as read, with its SHA-256. */
export type RegisterReading = TableReading<CooperativeRow> & { sha256: string }

/** Reads an XLSX or CSV list; what is wrong with it comes back as faults. */
export async function readRegister(bytes: Uint8Array): Promise<RegisterReading> {
  const reading = await readTableFile(bytes, cooperativeColumns, readCooperativeRows)
  return { ...reading, sha256: hash('sha256', bytes, 'hex') }
}

type Planned = { row: number; cooperativeId: number | null; entry: CooperativeEntry; isChanged: boolean }

/** What a list would do: which are new, which change, and what is wrong; nothing is written. */
export async function registerPlan(db: HubDb, reading: RegisterReading) {
  const known = new Map((await db.selectFrom('cooperative').selectAll().execute()).map((row) => [row.taxCode, row]))
  const communes = new Set((await db.selectFrom('commune').select('code').execute()).map(({ code }) => code))
  const faults: Fault[] = [...reading.faults]
  const seen = new Map<string, number>()
  const entries: Planned[] = []
  for (const { row, entry } of reading.rows) {
    const earlier = seen.get(entry.taxCode)
    const place = { row, value: entry.taxCode, column: cooperativeColumns.taxCode.name }
    if (earlier !== undefined) faults.push(fault({ code: 'hub-listed-twice', ...place, data: { number: earlier } }))
    seen.set(entry.taxCode, row)
    const before = known.get(entry.taxCode)
    const whole = { ...(before === undefined ? NEW : entryOf(before)), ...entry }
    const { communeCode } = whole
    if (communeCode !== null && !communes.has(communeCode))
      faults.push(
        fault({ code: 'hub-commune-unknown', row, column: cooperativeColumns.communeCode.name, value: communeCode }),
      )
    const isChanged = before === undefined || differs(before, whole)
    entries.push({ row, cooperativeId: before?.cooperativeId ?? null, entry: whole, isChanged })
  }
  const added = entries.filter(({ cooperativeId }) => cooperativeId === null).length
  const changed = entries.filter(({ isChanged }) => isChanged).length - added
  const counts = { added, changed, unchanged: entries.length - added - changed }
  return { ...counts, faults, ignoredColumns: reading.ignoredColumns, entries }
}

/** Writes a list wholly or not at all; refuses with every fault of the plan, each with its row. */
export async function writeRegister(db: HubDb, reading: RegisterReading, changedOn: CivilDate | null) {
  const { faults, entries, added, changed, unchanged } = await registerPlan(db, reading)
  refuseAll(faults)
  const refused: Fault[] = []
  for (const { row, cooperativeId, entry, isChanged } of entries) {
    if (!isChanged) continue
    try {
      await saveCooperative(db, cooperativeId, entry, changedOn)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(...error.faults.map((one) => ({ ...one, row })))
    }
  }
  refuseAll(refused)
  return { added, changed, unchanged }
}

const NEW: Omit<CooperativeEntry, 'taxCode' | 'name'> = {
  organisation: 'cooperative',
  communeCode: null,
  address: '',
  sector: '',
  sizeClass: '',
  status: 'active',
  foundedOn: null,
  isTaxRegistered: false,
  isAllianceMember: false,
  representative: '',
  phone: '',
  email: '',
  note: '',
}

function entryOf({ folded: _, cooperativeId: __, ...row }: CooperativeTable): CooperativeEntry {
  return { ...row, isTaxRegistered: row.isTaxRegistered === 1, isAllianceMember: row.isAllianceMember === 1 }
}

function differs(before: CooperativeTable, after: CooperativeEntry): boolean {
  const kept = keptCooperative(after)
  return (Object.keys(kept) as (keyof typeof kept)[]).some((field) => kept[field] !== before[field])
}
