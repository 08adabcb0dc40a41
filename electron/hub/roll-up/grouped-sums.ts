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
  // Looked up co-operative by co-operative: joined, SQLite would read all reports for each of them.
  const { rows } = await sql<GroupedCoverage>`
    SELECT x."groupKey" AS "groupKey", CAST(sum(x."hasReported") AS bigint) AS "reported",
      CAST(sum(CASE WHEN x."isExpected" = 1 OR x."hasReported" = 1 THEN 1 ELSE 0 END) AS bigint) AS "expected"
    FROM (
      SELECT m."groupKey" AS "groupKey", m."isExpected" AS "isExpected", CASE WHEN EXISTS (
        SELECT 1 FROM "report" r
        WHERE r."cooperativeId" = m."cooperativeId" AND r."periodKey" = ${periodKey} AND r."standing" IN ('received', 'accepted')
      ) THEN 1 ELSE 0 END AS "hasReported"
      FROM (${membersOn(by, day)}) m
    ) x
    GROUP BY x."groupKey"`.execute(db)
  return rows
}
