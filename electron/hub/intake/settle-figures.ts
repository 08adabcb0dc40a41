import { CooperativeReport } from '@shared/contract/cooperative-report'
import type { HubDb } from '../store/hub-store'

/** The number figures of each indicator are kept by. */
export async function indicatorNumbers(db: HubDb): Promise<Map<string, number>> {
  const rows = await db.selectFrom('indicator').select(['code', 'number']).execute()
  return new Map(rows.map(({ code, number }) => [code, number]))
}

/**
 * Makes the figures of a co-operative in a period what its reports say now: those that are current and not returned, in the order they
 * came, so that of two forms that ask for the same figure the one that came last counts. Only inside `write`.
 */
export async function settleFigures(db: HubDb, cooperativeId: number, periodKey: string): Promise<void> {
  const numbers = await indicatorNumbers(db)
  const standing = await db
    .selectFrom('report')
    .select('content')
    .where('cooperativeId', '=', cooperativeId)
    .where('periodKey', '=', periodKey)
    .where('standing', 'in', ['received', 'accepted'])
    .orderBy('receivedAt')
    .orderBy('formId')
    .execute()
  const values = new Map<number, number>()
  for (const { content } of standing)
    for (const { code, value } of CooperativeReport.parse(JSON.parse(content)).figures) {
      const indicator = numbers.get(code)
      if (indicator !== undefined && value !== null) values.set(indicator, value)
    }
  // By whole keys: no other index is needed to find a co-operative's figures of a period.
  await db
    .deleteFrom('figure')
    .where('periodKey', '=', periodKey)
    .where('indicator', 'in', [...numbers.values()])
    .where('cooperativeId', '=', cooperativeId)
    .execute()
  const rows = [...values].map(([indicator, value]) => ({ periodKey, indicator, cooperativeId, value }))
  if (rows.length > 0) await db.insertInto('figure').values(rows).execute()
}
