import type { CooperativeEntry } from '@shared/contract/hub/cooperatives'
import type { CivilDate } from '@shared/domain/civil-date'
import { checkTaxCode } from '@shared/domain/tax-code'
import { refuse } from '../../core/refusal'
import type { HubDb } from '../store/hub-store'
import { nextNumber } from '../store/next-number'
import { changesHistory, cooperativeOf, datedPart, FOREVER, keptCooperative } from './cooperative-rows'

/**
 * Writes a co-operative into the register, with its history. `changedOn` null means that the register was wrong: the newest span of the
 * history is written over. Refuses 'hub-tax-code', 'hub-tax-code-used', 'hub-commune-unknown', 'hub-changed-early'.
 */
export async function saveCooperative(
  db: HubDb,
  cooperativeId: number | null,
  entry: CooperativeEntry,
  changedOn: CivilDate | null,
): Promise<number> {
  const kept = keptCooperative(entry)
  refuseTaxCode(kept)
  await refuseUsedTaxCode(db, kept.taxCode, cooperativeId)
  await refuseUnknownCommune(db, kept.communeCode)
  if (cooperativeId === null) {
    const added = await nextNumber(db, 'cooperative', 'cooperativeId')
    await db
      .insertInto('cooperative')
      .values({ cooperativeId: added, ...kept })
      .execute()
    const span = { cooperativeId: added, validFrom: FOREVER.from, validTo: FOREVER.to }
    await db
      .insertInto('cooperativeVersion')
      .values({ ...span, ...datedPart(kept) })
      .execute()
    return added
  }
  const before = await cooperativeOf(db, cooperativeId)
  await db.updateTable('cooperative').set(kept).where('cooperativeId', '=', cooperativeId).execute()
  if (changesHistory(before, kept)) await keepVersion(db, cooperativeId, datedPart(kept), changedOn)
  return cooperativeId
}

async function keepVersion(
  db: HubDb,
  cooperativeId: number,
  dated: ReturnType<typeof datedPart>,
  changedOn: CivilDate | null,
): Promise<void> {
  const newest = await db
    .selectFrom('cooperativeVersion')
    .select('validFrom')
    .where('cooperativeId', '=', cooperativeId)
    .where('validTo', '=', FOREVER.to)
    .executeTakeFirstOrThrow()
  const isSameDay = changedOn === null || changedOn === newest.validFrom
  if (!isSameDay && changedOn < newest.validFrom)
    refuse({ code: 'hub-changed-early', column: 'changedOn', data: { date: newest.validFrom } })
  const span = db
    .updateTable('cooperativeVersion')
    .where('cooperativeId', '=', cooperativeId)
    .where('validFrom', '=', newest.validFrom)
  if (isSameDay) {
    await span.set(dated).execute()
    return
  }
  await span.set({ validTo: changedOn }).execute()
  const row = { cooperativeId, validFrom: changedOn, validTo: FOREVER.to, ...dated }
  await db.insertInto('cooperativeVersion').values(row).execute()
}

async function refuseUsedTaxCode(db: HubDb, taxCode: string, cooperativeId: number | null): Promise<void> {
  const used = await db
    .selectFrom('cooperative')
    .select(['cooperativeId', 'name'])
    .where('taxCode', '=', taxCode)
    .executeTakeFirst()
  if (used !== undefined && used.cooperativeId !== cooperativeId)
    refuse({ code: 'hub-tax-code-used', column: 'taxCode', value: taxCode, data: { name: used.name } })
}

async function refuseUnknownCommune(db: HubDb, code: string | null): Promise<void> {
  if (code === null) return
  const known = await db.selectFrom('commune').select('code').where('code', '=', code).executeTakeFirst()
  if (known === undefined) refuse({ code: 'hub-commune-unknown', column: 'communeCode', value: code })
}

/** A group may have no tax code and stand under a number of its commune's; a wrong check digit is found when its first packet comes. */
function refuseTaxCode({ taxCode, organisation }: Pick<CooperativeEntry, 'taxCode' | 'organisation'>): void {
  const hasTaxCode = organisation === 'cooperative' || organisation === 'union'
  if (hasTaxCode && checkTaxCode(taxCode) === 'wrong-length')
    refuse({ code: 'hub-tax-code', column: 'taxCode', value: taxCode })
}
