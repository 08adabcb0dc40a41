import { afterAll, describe } from 'vitest'
import { startPostgres } from '../../../bench/hub/own-postgres'
import { rollUpSuite } from './test-roll-up-suite'

describe('in PostgreSQL', () => {
  const postgres = startPostgres()
  const periods = { kind: 'halfYear', from: '2025-H1', count: 3 } as const
  rollUpSuite(async () => ({ url: postgres.database('rollup') }), {
    seed: 6,
    cooperatives: 120,
    communes: 14,
    areas: 4,
    periods,
  })
  afterAll(() => postgres.stop())
})
