import type { CivilDate } from '@shared/domain/civil-date'
import { refuse } from '../../core/refusal'
import { FOREVER } from '../register/cooperative-rows'
import type { HubDb } from '../store/hub-store'
import { nextNumber } from '../store/next-number'

/** Writes a commune, or what is said of one otherwise. */
export async function keepCommune(
  db: HubDb,
  row: { code: string; name: string; validFrom: string; validTo: string },
): Promise<void> {
  if (row.validFrom >= row.validTo) refuse({ code: 'hub-days-backwards', column: 'validTo', value: row.validTo })
  await db
    .insertInto('commune')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(row))
    .execute()
}

/** Refuses 'hub-commune-unknown' for the first code that no commune has. */
export async function refuseUnknownCommunes(db: HubDb, codes: readonly string[]): Promise<void> {
  const known = new Set(
    (
      await db
        .selectFrom('commune')
        .select('code')
        .where('code', 'in', [...codes])
        .execute()
    ).map(({ code }) => code),
  )
  const unknown = codes.find((code) => !known.has(code))
  if (unknown !== undefined) refuse({ code: 'hub-commune-unknown', column: 'communeCode', value: unknown })
}

/** The number of an area by its name; one that is not there is made. */
export async function areaNamed(db: HubDb, name: string): Promise<{ areaId: number; isNew: boolean }> {
  const known = await db.selectFrom('area').select('areaId').where('name', '=', name).executeTakeFirst()
  if (known !== undefined) return { areaId: known.areaId, isNew: false }
  const areaId = await nextNumber(db, 'area', 'areaId')
  await db.insertInto('area').values({ areaId, name }).execute()
  return { areaId, isNew: true }
}

/**
 * A commune is in an area from a day on (null: in none), whatever was said of later days; what was before that day stays. Only inside a command.
 */
export async function placeCommune(
  db: HubDb,
  { communeCode, areaId, from }: { communeCode: string; areaId: number | null; from: CivilDate },
): Promise<void> {
  const ofCommune = (at: CivilDate) =>
    db.deleteFrom('areaCommune').where('communeCode', '=', communeCode).where('validFrom', '>=', at)
  await ofCommune(from).execute()
  await db
    .updateTable('areaCommune')
    .set({ validTo: from })
    .where('communeCode', '=', communeCode)
    .where('validTo', '>', from)
    .execute()
  if (areaId !== null)
    await db.insertInto('areaCommune').values({ communeCode, validFrom: from, validTo: FOREVER.to, areaId }).execute()
}

/** A commune is no more from a day on, and went into others. Refuses 'hub-commune-unknown', 'hub-days-backwards'. */
export async function endCommune(
  db: HubDb,
  { code, endedOn, successors }: { code: string; endedOn: CivilDate; successors: readonly string[] },
): Promise<void> {
  await refuseUnknownCommunes(db, [code, ...successors])
  const row = await db.selectFrom('commune').selectAll().where('code', '=', code).executeTakeFirstOrThrow()
  await keepCommune(db, { ...row, validTo: endedOn })
  await db.deleteFrom('communeSuccessor').where('oldCode', '=', code).execute()
  const others = [...new Set(successors)].filter((newCode) => newCode !== code)
  if (others.length > 0)
    await db
      .insertInto('communeSuccessor')
      .values(others.map((newCode) => ({ oldCode: code, newCode })))
      .execute()
}
