import { communeColumns } from '../../core/importing/reading/commune-columns'
import { type CommuneRow, readCommuneRows } from '../../core/importing/reading/communes-file'
import { readTableFile, type TableReading } from '../../core/importing/reading/read-table-file'
import { refuseAll } from '../../core/refusal'
import { FOREVER } from '../register/cooperative-rows'
import type { HubDb } from '../store/hub-store'
import { areaNamed, endCommune, keepCommune, placeCommune } from './commune-rows'

/** Reads an XLSX or CSV list of communes; what is wrong with it comes back as faults. */
export function readCommunes(bytes: Uint8Array): Promise<TableReading<CommuneRow>> {
  return readTableFile(bytes, communeColumns, readCommuneRows)
}

/** Writes a list of communes with its areas, wholly or not at all: refuses with every fault of the reading. Only inside a command. */
export async function writeCommunes(db: HubDb, { rows, faults }: TableReading<CommuneRow>) {
  refuseAll(faults)
  for (const { code, name, validFrom, validTo } of rows)
    await keepCommune(db, { code, name, validFrom: validFrom ?? FOREVER.from, validTo: validTo ?? FOREVER.to })
  let areas = 0
  for (const { code, area, validFrom, validTo, successors } of rows) {
    if (validTo !== null && successors.length > 0) await endCommune(db, { code, endedOn: validTo, successors })
    if (area === '') continue
    const { areaId, isNew } = await areaNamed(db, area)
    if (isNew) areas += 1
    await placeCommune(db, { communeCode: code, areaId, from: validFrom ?? FOREVER.from })
  }
  return { communes: rows.length, areas }
}
