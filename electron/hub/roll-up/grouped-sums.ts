import { sql } from 'kysely'
import type { RollUpGrouping } from '@shared/contract/hub/roll-ups'
import type { CivilDate } from '@shared/domain/civil-date'
import type { HubDialect } from '../store/dialect'
import type { HubDb } from '../store/hub-store'
import { membersOn } from './grouping'

/** Of an indicator in a group: the sum of the figures, exact however large, and how many they are. */
export type GroupedSum = { indicator: number; groupKey: string; sum: bigint; count: number }

/**
 * Adds up the figures of a period by indicator and group; `day` is the day on which the register says who is in which group. Reads the
 * figures of the period's indicators in one go, in the order of the key. An indicator nobody has a figure of is not in the answer.
 */
export async function groupedSums(
  db: HubDb,
  dialect: HubDialect,
  asked: { periodKey: string; by: RollUpGrouping; day: CivilDate; indicators: readonly number[] },
): Promise<GroupedSum[]> {
  const { periodKey, by, day, indicators } = asked
  if (indicators.length === 0) return []
  const { rows } = await sql<{ indicator: number; groupKey: string; sum: string; count: number }>`
    WITH m AS ${sql.raw(dialect.keptQuery)} (${membersOn(by, day)})
    SELECT f."indicator" AS "indicator", m."groupKey" AS "groupKey", CAST(sum(f."value") AS text) AS "sum", count(*) AS "count"
    FROM "figure" f JOIN m ON m."cooperativeId" = f."cooperativeId"
    WHERE f."periodKey" = ${periodKey} AND f."indicator" IN (${sql.join(indicators)})
    GROUP BY f."indicator", m."groupKey"`.execute(db)
  return rows.map(({ sum, ...row }) => ({ ...row, sum: BigInt(sum) }))
}

/** Of a group: of how many a report was expected, and how many stand whose newest report of the period is not returned. */
export type GroupedCoverage = { groupKey: string; expected: number; reported: number }

/** Counts who has reported on a period by group; whoever reported counts as expected too. */
export async function groupedCoverage(
  db: HubDb,
  { periodKey, by, day }: { periodKey: string; by: RollUpGrouping; day: CivilDate },
): Promise<GroupedCoverage[]> {
  const { rows } = await sql<GroupedCoverage>`
    SELECT m."groupKey" AS "groupKey", count(r."cooperativeId") AS "reported",
      CAST(sum(CASE WHEN m."isExpected" = 1 OR r."cooperativeId" IS NOT NULL THEN 1 ELSE 0 END) AS bigint) AS "expected"
    FROM (${membersOn(by, day)}) m
    LEFT JOIN (
      SELECT DISTINCT "cooperativeId" FROM "report"
      WHERE "periodKey" = ${periodKey} AND "standing" IN ('received', 'accepted')
    ) r ON r."cooperativeId" = m."cooperativeId"
    GROUP BY m."groupKey"`.execute(db)
  return rows
}
