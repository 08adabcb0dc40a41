import { type RawBuilder, sql } from 'kysely'
import { cooperativeStatuses, hubOrganisations, sectors, sizeClasses } from '@shared/contract/hub/cooperatives'
import type { RollUpGrouping } from '@shared/contract/hub/roll-ups'
import type { CivilDate } from '@shared/domain/civil-date'
import { groupWords, organisationNames, sectorNames, sizeNames, statusNames } from '@shared/text/hub/groups'
import type { HubDb } from '../store/hub-store'

/** A group's key, '' for those without one; by each grouping, over the rows of the register as of a day. */
const KEYS: Readonly<Record<RollUpGrouping, RawBuilder<string>>> = {
  none: sql`''`,
  commune: sql`coalesce(v."communeCode", '')`,
  area: sql`coalesce(CAST(a."areaId" AS text), '')`,
  sector: sql`v."sector"`,
  size: sql`v."sizeClass"`,
  status: sql`v."status"`,
  organisation: sql`v."organisation"`,
}

/**
 * Every co-operative, union and group with the key of its group as the register has it on a day, and whether a report was expected of
 * it: active, and founded by then. A subquery with the columns cooperativeId, groupKey, isExpected.
 */
export function membersOn(by: RollUpGrouping, day: CivilDate): RawBuilder<unknown> {
  const areas =
    by === 'area'
      ? sql`LEFT JOIN "areaCommune" a ON a."communeCode" = v."communeCode" AND a."validFrom" <= ${day} AND a."validTo" > ${day}`
      : sql``
  return sql`
    SELECT v."cooperativeId" AS "cooperativeId", ${KEYS[by]} AS "groupKey",
      CASE WHEN v."status" = 'active' AND coalesce(c."foundedOn", '') <= ${day} THEN 1 ELSE 0 END AS "isExpected"
    FROM "cooperativeVersion" v
    JOIN "cooperative" c ON c."cooperativeId" = v."cooperativeId"
    ${areas}
    WHERE v."validFrom" <= ${day} AND v."validTo" > ${day} AND v."organisation" <> 'other'`
}

/** A group as it is shown, and where it stands among the others. */
export type GroupName = { name: string; place: number }

/** What the groups are called, in the order they are shown: the register's words in theirs, communes and areas by name, those without one last. */
export async function groupNames(db: HubDb, by: RollUpGrouping): Promise<(key: string) => GroupName> {
  if (by === 'none') return () => ({ name: groupWords.all, place: 0 })
  if (by === 'commune') {
    const rows = await db.selectFrom('commune').select(['code', 'name']).execute()
    return placed(byName(rows.map(({ code, name }) => [code, name])), groupWords.noCommune)
  }
  if (by === 'area') {
    const rows = await db.selectFrom('area').select(['areaId', 'name']).execute()
    return placed(byName(rows.map(({ areaId, name }) => [String(areaId), name])), groupWords.noArea)
  }
  if (by === 'sector') return placed(words(sectors, sectorNames), sectorNames[''])
  if (by === 'size') return placed(words(sizeClasses, sizeNames), sizeNames[''])
  if (by === 'status') return placed(words(cooperativeStatuses, statusNames), '')
  return placed(words(hubOrganisations, organisationNames), '')
}

type Pair = readonly [key: string, name: string]

function words<K extends string>(order: readonly K[], names: Readonly<Record<K, string>>): Pair[] {
  return order.filter((key) => key !== '').map((key) => [key, names[key]])
}

function byName(pairs: Pair[]): Pair[] {
  return pairs.toSorted(
    ([a, first], [b, second]) => first.localeCompare(second, 'vi', { numeric: true }) || (a < b ? -1 : 1),
  )
}

function placed(pairs: readonly Pair[], without: string): (key: string) => GroupName {
  const known = new Map(pairs.map(([key, name], place) => [key, { name, place }]))
  return (key) => known.get(key) ?? { name: key === '' ? without : key, place: pairs.length }
}
