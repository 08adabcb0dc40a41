import type { BoardRow, BoardStanding, ReportStanding } from '@shared/contract/hub/reports'
import { civilDateOfInstant, type CivilDate } from '@shared/domain/civil-date'
import { reportPeriodOf } from '@shared/domain/report-period'
import type { HubDb } from '../store/hub-store'
import { expectedOf } from './due-day'

export type BoardCounts = Record<'expected' | BoardStanding, number>

/**
 * Who has reported on a form of a period, by name: everybody who was active on the period's last day (as the register's history has it) and was
 * founded by then, and whoever reported besides.
 */
export async function statusBoard(db: HubDb, formId: string, periodKey: string, today: CivilDate) {
  const expected = await expectedOf(db, formId, periodKey)
  const reported = await reportsOf(db, formId, periodKey)
  const reminded = await remindersOf(db, formId, periodKey)
  const standingOf = (report: { standing: ReportStanding } | undefined): BoardStanding => {
    if (report !== undefined) return report.standing === 'replaced' ? 'received' : report.standing
    return expected.dueOn !== null && expected.dueOn < today ? 'late' : 'due'
  }
  const rows = (await reportersOn(db, reportPeriodOf(periodKey)?.to ?? today, today))
    .filter(({ isExpected, cooperativeId }) => isExpected || reported.has(cooperativeId))
    .map(({ isExpected: _, ...row }): BoardRow => {
      const report = reported.get(row.cooperativeId)
      return {
        ...row,
        standing: standingOf(report),
        revision: report?.revision ?? null,
        receivedAt: report?.receivedAt ?? null,
        cameLate:
          report !== undefined && expected.dueOn !== null && civilDateOfInstant(report.firstAt) > expected.dueOn,
        packetSha256: report?.packetSha256 ?? null,
        lastRemindedAt: reminded.get(row.cooperativeId) ?? null,
      }
    })
  return { ...expected, counts: countsOf(rows), rows }
}

/** How many stand how. */
function countsOf(rows: readonly BoardRow[]): BoardCounts {
  const counts: BoardCounts = { expected: rows.length, received: 0, returned: 0, accepted: 0, late: 0, due: 0 }
  for (const { standing } of rows) counts[standing] += 1
  return counts
}

async function reportersOn(db: HubDb, day: CivilDate, today: CivilDate) {
  const rows = await db
    .selectFrom('cooperative')
    .innerJoin('cooperativeVersion as version', (join) =>
      join
        .onRef('version.cooperativeId', '=', 'cooperative.cooperativeId')
        .on('version.validFrom', '<=', day)
        .on('version.validTo', '>', day),
    )
    .leftJoin('commune', 'commune.code', 'cooperative.communeCode')
    .leftJoin('areaCommune', (join) =>
      join
        .onRef('areaCommune.communeCode', '=', 'cooperative.communeCode')
        .on('areaCommune.validFrom', '<=', today)
        .on('areaCommune.validTo', '>', today),
    )
    .leftJoin('area', 'area.areaId', 'areaCommune.areaId')
    .where('version.organisation', '<>', 'other')
    .select(['cooperative.cooperativeId', 'cooperative.name', 'cooperative.taxCode', 'foundedOn', 'version.status'])
    .select(['commune.name as communeName', 'area.name as area'])
    .orderBy('cooperative.name')
    .orderBy('cooperative.cooperativeId')
    .execute()
  return rows.map(({ foundedOn, status, communeName, area, ...row }) => ({
    ...row,
    communeName: communeName ?? '',
    area: area ?? '',
    isExpected: status === 'active' && (foundedOn === null || foundedOn <= day),
  }))
}

async function reportsOf(db: HubDb, formId: string, periodKey: string) {
  const rows = await db
    .selectFrom('report')
    .select(['cooperativeId', 'revision', 'standing', 'receivedAt', 'packetSha256', 'isCurrent'])
    .where('periodKey', '=', periodKey)
    .where('formId', '=', formId)
    .orderBy('revision')
    .execute()
  const found = new Map<number, (typeof rows)[number] & { firstAt: string }>()
  for (const row of rows)
    found.set(row.cooperativeId, { ...row, firstAt: found.get(row.cooperativeId)?.firstAt ?? row.receivedAt })
  return found
}

async function remindersOf(db: HubDb, formId: string, periodKey: string): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('reminder')
    .select(['cooperativeId', 'madeAt'])
    .where('formId', '=', formId)
    .where('periodKey', '=', periodKey)
    .orderBy('madeAt')
    .execute()
  return new Map(rows.map(({ cooperativeId, madeAt }) => [cooperativeId, madeAt]))
}
