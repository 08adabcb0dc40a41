import type { Cooperative, CooperativeEntry } from '@shared/contract/hub/cooperatives'
import type { CivilDate } from '@shared/domain/civil-date'
import { foldText, toNfc } from '@shared/domain/text-fold'
import { refuse } from '../../core/refusal'
import type { HubDb } from '../store/hub-store'
import type { CooperativeTable } from '../store/schema'

/** Before any day, and after: the ends of what always held and still does. */
export const FOREVER = { from: '0001-01-01', to: '9999-12-31' } as const

/** One of the register; refuses 'hub-cooperative-unknown'. */
export async function cooperativeOf(db: HubDb, cooperativeId: number): Promise<CooperativeTable> {
  const row = await db
    .selectFrom('cooperative')
    .selectAll()
    .where('cooperativeId', '=', cooperativeId)
    .executeTakeFirst()
  return row ?? refuse({ code: 'hub-cooperative-unknown', column: 'cooperativeId', value: cooperativeId })
}

/** The register's rows with their commune, today's area and whether they have a key. */
export function listedCooperatives(db: HubDb, today: CivilDate) {
  return db
    .selectFrom('cooperative')
    .leftJoin('commune', 'commune.code', 'cooperative.communeCode')
    .leftJoin('areaCommune', (join) =>
      join
        .onRef('areaCommune.communeCode', '=', 'cooperative.communeCode')
        .on('areaCommune.validFrom', '<=', today)
        .on('areaCommune.validTo', '>', today),
    )
    .leftJoin('area', 'area.areaId', 'areaCommune.areaId')
    .selectAll('cooperative')
    .select(['commune.name as communeName', 'area.name as area'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('senderKey')
          .select('senderKey.fingerprint')
          .whereRef('senderKey.cooperativeId', '=', 'cooperative.cooperativeId')
          .where('senderKey.withdrawnOn', 'is', null),
      ).as('hasKey'),
    )
}

/** A row of `listedCooperatives` as the contract shows it. */
export function shownCooperative(
  row: CooperativeTable & { communeName: string | null; area: string | null; hasKey: unknown },
): Cooperative {
  const { folded: _, ...shown } = row
  return {
    ...shown,
    communeName: row.communeName ?? '',
    area: row.area ?? '',
    isTaxRegistered: row.isTaxRegistered === 1,
    isAllianceMember: row.isAllianceMember === 1,
    // SQLite answers 0 or 1, PostgreSQL a boolean.
    hasKey: Boolean(row.hasKey),
  }
}

/** What is kept of an entry: texts in one spelling, flags as numbers, and what searching looks through. */
export function keptCooperative(entry: CooperativeEntry): Omit<CooperativeTable, 'cooperativeId'> {
  const name = toNfc(entry.name)
  return {
    ...entry,
    name,
    address: toNfc(entry.address),
    representative: toNfc(entry.representative),
    note: toNfc(entry.note),
    communeCode: entry.communeCode === '' ? null : entry.communeCode,
    folded: `${foldText(name)} ${entry.taxCode}`,
    isTaxRegistered: entry.isTaxRegistered ? 1 : 0,
    isAllianceMember: entry.isAllianceMember ? 1 : 0,
  }
}

const DATED = ['name', 'organisation', 'communeCode', 'sector', 'sizeClass', 'status'] as const

/** Whether what the history of a co-operative keeps by days is another. */
export function changesHistory(
  before: Omit<CooperativeTable, 'cooperativeId'>,
  after: Omit<CooperativeTable, 'cooperativeId'>,
): boolean {
  return DATED.some((field) => before[field] !== after[field])
}

/** What of a row the history keeps. */
export function datedPart(row: Omit<CooperativeTable, 'cooperativeId'>) {
  const { name, organisation, communeCode, sector, sizeClass, status } = row
  return { name, organisation, communeCode, sector, sizeClass, status }
}
