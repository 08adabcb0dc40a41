import { afterAll, describe } from 'vitest'
import { startPostgres } from '../../bench/hub/own-postgres'
import { hubSuite } from './test-hub-suite'

describe('a hub in PostgreSQL', () => {
  const postgres = startPostgres()
  afterAll(() => postgres.stop())
  hubSuite(async () => ({ url: postgres.database('hub') }))
})
