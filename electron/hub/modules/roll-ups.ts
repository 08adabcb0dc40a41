import type { rollUps as contract } from '@shared/contract/hub/roll-ups'
import type { HubHandlersOf } from '../procedure'
import { outliersIn } from '../roll-up/outliers'
import { coverageOf, rollUpTable } from '../roll-up/roll-up-table'
import { rollUpSeries } from '../roll-up/series'

export const rollUps = {
  table: ({ hub, db }, asked) => rollUpTable({ db, dialect: hub.store.dialect }, asked),

  series: ({ hub, db }, asked) => rollUpSeries({ db, dialect: hub.store.dialect }, asked),

  coverage: async ({ db }, asked) => {
    const { rows, total } = await coverageOf(db, asked)
    return { rows: rows.filter(({ expected }) => expected > 0), total }
  },

  outliers: ({ db }, { periodKey }) => outliersIn(db, periodKey),
} satisfies HubHandlersOf<typeof contract>
