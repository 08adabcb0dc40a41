import { AllianceRollUp } from '@shared/contract/alliance-roll-up'
import type { HubDb } from '../store/hub-store'
import { columnsOf, type KnownIndicators, knownIndicators } from './columns'
import { madeOfMany, type Sum } from './made-of-many'
import { periodAsked } from './roll-up-table'

/** What alliances below have reported of a period, the newest packet of each, and all of them made into one. Refuses 'hub-period-unknown', 'hub-sum-too-large'. */
export async function provincesOf(db: HubDb, periodKey: string) {
  periodAsked(periodKey)
  const rows = await db
    .selectFrom('provinceRollUp')
    .innerJoin('cooperative', 'cooperative.cooperativeId', 'provinceRollUp.cooperativeId')
    .select(['provinceRollUp.cooperativeId', 'cooperative.name', 'content', 'createdAt'])
    .where('periodKey', '=', periodKey)
    .orderBy('cooperative.name')
    .orderBy('createdAt')
    .orderBy('packetSha256')
    .execute()
  const newest = new Map(rows.map((row) => [row.cooperativeId, row]))
  const reports = [...newest.values()].map(({ content, ...row }) => ({
    ...row,
    report: AllianceRollUp.parse(JSON.parse(content)),
  }))
  const known = await knownIndicators(db)
  return {
    provinces: reports.map(({ report, ...row }) => ({ ...row, preparedOn: report.preparedOn, ...report.coverage })),
    figures: madeOfProvinces(
      known,
      reports.map(({ report }) => report),
    ),
  }
}

/** Sums are added up and means and ratios made anew of them, as of the co-operatives themselves; what this hub has no word for is left out. */
export function madeOfProvinces(known: KnownIndicators, reports: readonly AllianceRollUp[]) {
  const sums = new Map<number, Sum>()
  for (const { figures } of reports)
    for (const { code, sum, count } of figures) {
      const number = known.get(code)?.number
      if (number === undefined || sum === null) continue
      const had = sums.get(number)
      sums.set(number, { sum: (had?.sum ?? 0n) + BigInt(sum), count: (had?.count ?? 0) + count })
    }
  return columnsOf(known, null).map((column) => {
    const { value, count } = madeOfMany(known, column, sums)
    return { ...column, value, count }
  })
}
