import type {
  CoverageRow,
  RollUpAsked,
  RollUpColumn,
  RollUpGrouping,
  RollUpRow,
  RollUpTable,
} from '@shared/contract/hub/roll-ups'
import { type ReportPeriod, reportPeriodOf, samePeriodBefore } from '@shared/domain/report-period'
import { groupWords } from '@shared/text/hub/groups'
import { refuse } from '../../core/refusal'
import type { HubDialect } from '../store/dialect'
import type { HubDb } from '../store/hub-store'
import { columnsOf, type KnownIndicators, knownIndicators, numbersFor } from './columns'
import { type GroupedSum, groupedCoverage, groupedSums } from './grouped-sums'
import { groupNames } from './grouping'
import { type Made, madeOfMany, type Sum } from './made-of-many'

/** Where figures are read. */
export type RollUpStore = { db: HubDb; dialect: HubDialect }

/** Reads the key of a period; refuses 'hub-period-unknown'. */
export function periodAsked(key: string): ReportPeriod {
  return reportPeriodOf(key) ?? refuse({ code: 'hub-period-unknown', column: 'periodKey', value: key })
}

/** How many of how many have reported on a period, in every group of the register and in all. Refuses 'hub-period-unknown'. */
export async function coverageOf(
  db: HubDb,
  { periodKey, by }: { periodKey: string; by: RollUpGrouping },
): Promise<{ rows: CoverageRow[]; total: CoverageRow }> {
  const { to } = periodAsked(periodKey)
  const nameOf = await groupNames(db, by)
  const rows = (await groupedCoverage(db, { periodKey, by, day: to }))
    .map(({ groupKey, ...counts }) => ({ key: groupKey, ...nameOf(groupKey), ...counts }))
    .toSorted((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ place: _, ...row }) => row)
  const sum = (part: 'expected' | 'reported') => rows.reduce((total, row) => total + row[part], 0)
  return { rows, total: { key: '', name: groupWords.all, expected: sum('expected'), reported: sum('reported') } }
}

/** A group with what is made of its figures, column by column, now and (where asked) of the year before. */
export type RolledRow = CoverageRow & { made: Made[]; before: Made[] | null }
export type Rolled = { period: ReportPeriod; columns: RollUpColumn[]; rows: RolledRow[]; total: RolledRow }

/**
 * Rolls a period up: each indicator of each group, and of all. Who is in which group is as the register has it on the period's last day, for
 * the year before too, so that a group is compared with itself. Refuses 'hub-period-unknown' and as `columnsOf`, `madeOfMany`.
 */
export async function rolledUp({ db, dialect }: RollUpStore, asked: RollUpAsked): Promise<Rolled> {
  const { periodKey, by, codes, compare } = asked
  const period = periodAsked(periodKey)
  const known = await knownIndicators(db)
  const columns = columnsOf(known, codes)
  const indicators = numbersFor(known, columns)
  const coverage = await coverageOf(db, { periodKey, by })
  const sumsOf = async (key: string) =>
    byGroup(await groupedSums(db, dialect, { periodKey: key, by, day: period.to, indicators }))
  const now = await sumsOf(periodKey)
  const before = compare ? await sumsOf(samePeriodBefore(period).key) : null
  const rowOf = (row: CoverageRow, group: string | null): RolledRow => ({
    ...row,
    made: madeIn(known, columns, sumsIn(now, group)),
    before: before === null ? null : madeIn(known, columns, sumsIn(before, group)),
  })
  const rows = coverage.rows
    .filter(({ key, expected }) => expected > 0 || now.has(key) || before?.has(key))
    .map((row) => rowOf(row, row.key))
  return { period, columns, rows, total: rowOf(coverage.total, null) }
}

/** The same as a table for people to see. Refuses as `rolledUp` does. */
export async function rollUpTable(store: RollUpStore, asked: RollUpAsked): Promise<RollUpTable> {
  const { period, columns, rows, total } = await rolledUp(store, asked)
  const { key: periodKey, from, to } = period
  return { periodKey, from, to, by: asked.by, columns, rows: rows.map(shown), total: shown(total) }
}

function shown({ made, before, ...row }: RolledRow): RollUpRow {
  return {
    ...row,
    values: made.map(({ value }) => value),
    counts: made.map(({ count }) => count),
    previous: (before ?? []).map(({ value }) => value),
  }
}

type GroupSums = ReadonlyMap<string, ReadonlyMap<number, Sum>>

function byGroup(rows: readonly GroupedSum[]): GroupSums {
  const groups = new Map<string, Map<number, Sum>>()
  for (const { groupKey, indicator, sum, count } of rows) {
    const group = groups.get(groupKey) ?? new Map<number, Sum>()
    group.set(indicator, { sum, count })
    groups.set(groupKey, group)
  }
  return groups
}

/** The sums of one group; of null, of all groups together. */
function sumsIn(groups: GroupSums, group: string | null): ReadonlyMap<number, Sum> {
  if (group !== null) return groups.get(group) ?? new Map<number, Sum>()
  const all = new Map<number, Sum>()
  for (const sums of groups.values())
    for (const [indicator, { sum, count }] of sums) {
      const had = all.get(indicator)
      all.set(indicator, { sum: (had?.sum ?? 0n) + sum, count: (had?.count ?? 0) + count })
    }
  return all
}

function madeIn(known: KnownIndicators, columns: readonly RollUpColumn[], sums: ReadonlyMap<number, Sum>): Made[] {
  return columns.map((column) => madeOfMany(known, column, sums))
}
