import type { targets as contract } from '@shared/contract/hub/targets'
import { groupWords } from '@shared/text/hub/groups'
import { rollUpSummaries } from '@shared/text/hub/roll-up-words'
import { refuse } from '../../core/refusal'
import type { HubHandlersOf } from '../procedure'
import { columnsOf, knownIndicators } from '../roll-up/columns'
import { periodAsked, rollUpTable } from '../roll-up/roll-up-table'
import type { HubDb } from '../store/hub-store'

export const targets = {
  list: async ({ db }, { periodKey }) => ({ targets: await targetsOf(db, periodKey) }),

  set: async (call, { periodKey, targets: given }) => {
    const { db } = call
    periodAsked(periodKey)
    const known = await knownIndicators(db)
    columnsOf(
      known,
      given.map(({ code }) => code),
    )
    const areas = new Set((await db.selectFrom('area').select('areaId').execute()).map(({ areaId }) => areaId))
    for (const { code, areaId, value } of given) {
      if (areaId !== null && !areas.has(areaId)) refuse({ code: 'hub-target-area', column: 'areaId' })
      const key = { periodKey, indicator: known.get(code)?.number ?? 0, areaKey: areaId === null ? '' : String(areaId) }
      await db
        .deleteFrom('target')
        .where('periodKey', '=', key.periodKey)
        .where('indicator', '=', key.indicator)
        .where('areaKey', '=', key.areaKey)
        .execute()
      if (value !== null)
        await db
          .insertInto('target')
          .values({ ...key, value })
          .execute()
    }
    call.summary = rollUpSummaries.targetsSet(periodKey, given.length)
    return {}
  },

  attained: async ({ hub, db }, { periodKey }) => {
    periodAsked(periodKey)
    const planned = await targetsOf(db, periodKey)
    if (planned.length === 0) return { rows: [] }
    const codes = [...new Set(planned.map(({ code }) => code))]
    const store = { db, dialect: hub.store.dialect }
    const table = await rollUpTable(store, { periodKey, by: 'area', codes, compare: false })
    const areas = new Map((await db.selectFrom('area').selectAll().execute()).map(({ areaId, name }) => [areaId, name]))
    return {
      rows: planned.map((target) => {
        const at = codes.indexOf(target.code)
        const row = target.areaId === null ? table.total : table.rows.find(({ key }) => key === String(target.areaId))
        const actual = row?.values[at] ?? null
        const column = table.columns[at]
        return {
          ...target,
          name: column?.name ?? target.code,
          unit: column?.unit ?? ('count' as const),
          area: target.areaId === null ? groupWords.all : (areas.get(target.areaId) ?? ''),
          actual,
          attained: actual === null || target.value <= 0 ? null : shareOf(actual, target.value),
        }
      }),
    }
  },
} satisfies HubHandlersOf<typeof contract>

/** Hundredths of a percent, rounded down: what is not reached is never shown as reached. */
function shareOf(actual: number, target: number): number {
  const [above, below] = [BigInt(actual) * 10_000n, BigInt(target)]
  return Number(above >= 0n ? above / below : -((-above + below - 1n) / below))
}

async function targetsOf(db: HubDb, periodKey: string) {
  const rows = await db
    .selectFrom('target')
    .innerJoin('indicator', 'indicator.number', 'target.indicator')
    .select(['indicator.code', 'areaKey', 'value'])
    .where('periodKey', '=', periodKey)
    .orderBy('indicator.number')
    .orderBy('areaKey')
    .execute()
  return rows.map(({ code, areaKey, value }) => ({ code, areaId: areaKey === '' ? null : Number(areaKey), value }))
}
