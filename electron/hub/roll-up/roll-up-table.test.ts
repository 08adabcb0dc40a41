import { afterAll, describe } from 'vitest'
import { hubFolder } from '../test-hub'
import { rollUpSuite } from './test-roll-up-suite'

describe('in a file of SQLite', () => {
  const { file, remove } = hubFolder()
  const periods = { kind: 'halfYear', from: '2025-H1', count: 3 } as const
  rollUpSuite(async () => ({ file }), { seed: 6, cooperatives: 120, communes: 14, areas: 4, periods })
  afterAll(remove)
})
