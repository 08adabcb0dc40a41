import { sql } from 'kysely'
import type { HubOrganisation } from '@shared/contract/hub/cooperatives'
import type { Outlier } from '@shared/contract/hub/roll-ups'
import { samePeriodBefore } from '@shared/domain/report-period'
import { outlierReasons } from '@shared/text/hub/outliers'
import type { HubDb } from '../store/hub-store'
import { knownIndicators } from './columns'
import { OUTLIER_CODES, outliersOf, type ReportToJudge } from './outlier-rules'
import { periodAsked } from './roll-up-table'

/**
 * What of a period's reports is worth a call, with the co-operative and the reason in a sentence; the co-operative's peers are those of its
 * sector and size on the period's last day. Refuses 'hub-period-unknown'.
 */
export async function outliersIn(db: HubDb, periodKey: string): Promise<{ outliers: Outlier[]; reports: number }> {
  const period = periodAsked(periodKey)
  const beforeKey = samePeriodBefore(period).key
  const known = await knownIndicators(db)
  const codes = new Map(
    OUTLIER_CODES.flatMap((code) => {
      const number = known.get(code)?.number
      return number === undefined ? [] : [[number, code] as const]
    }),
  )
  const now = await figuresOf(db, periodKey, codes)
  const before = await figuresOf(db, beforeKey, codes)
  const reporters = (await reportersOn(db, period.to)).filter(({ cooperativeId }) => now.has(cooperativeId))
  const reports = reporters.map((one): ReportToJudge => ({
    cooperativeId: one.cooperativeId,
    organisation: one.organisation,
    peers: `${one.sector} ${one.sizeClass}`,
    figures: now.get(one.cooperativeId) ?? new Map<string, number>(),
    before: before.get(one.cooperativeId) ?? new Map<string, number>(),
  }))
  const byId = new Map(reporters.map((one) => [one.cooperativeId, one]))
  const nameOf = (code: string) => known.get(code)?.name ?? code
  const outliers = outliersOf(reports).flatMap(({ otherCode, beside, ...finding }): Outlier[] => {
    const one = byId.get(finding.cooperativeId)
    if (one === undefined) return []
    const { name, taxCode, phone } = one
    const unit = known.get(finding.code)?.unit ?? 'count'
    const told = { ...finding, name: nameOf(finding.code), unit, other: nameOf(otherCode ?? ''), beside, beforeKey }
    const why = outlierReasons[finding.rule](told)
    return [{ ...finding, name, taxCode, phone, indicatorName: nameOf(finding.code), unit, why }]
  })
  return { outliers, reports: reports.length }
}

type Figures = ReadonlyMap<number, ReadonlyMap<string, number>>

async function figuresOf(db: HubDb, periodKey: string, codes: ReadonlyMap<number, string>): Promise<Figures> {
  const rows = await db
    .selectFrom('figure')
    .select(['cooperativeId', 'indicator', 'value'])
    .where('periodKey', '=', periodKey)
    .where('indicator', 'in', [...codes.keys()])
    .execute()
  const found = new Map<number, Map<string, number>>()
  for (const { cooperativeId, indicator, value } of rows) {
    const figures = found.get(cooperativeId) ?? new Map<string, number>()
    figures.set(codes.get(indicator) ?? '', value)
    found.set(cooperativeId, figures)
  }
  return found
}

type Reporter = {
  cooperativeId: number
  name: string
  taxCode: string
  phone: string
  organisation: HubOrganisation
  sector: string
  sizeClass: string
}

async function reportersOn(db: HubDb, day: string): Promise<Reporter[]> {
  const { rows } = await sql<Reporter>`
    SELECT c."cooperativeId" AS "cooperativeId", c."name" AS "name", c."taxCode" AS "taxCode", c."phone" AS "phone",
      v."organisation" AS "organisation", v."sector" AS "sector", v."sizeClass" AS "sizeClass"
    FROM "cooperativeVersion" v JOIN "cooperative" c ON c."cooperativeId" = v."cooperativeId"
    WHERE v."validFrom" <= ${day} AND v."validTo" > ${day} AND v."organisation" <> 'other'
    ORDER BY c."name", c."cooperativeId"`.execute(db)
  return rows
}
