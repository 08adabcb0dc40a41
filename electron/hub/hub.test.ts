import { afterAll, describe } from 'vitest'
import { hubFolder } from './test-hub'
import { hubSuite } from './test-hub-suite'

describe('a hub in a file of SQLite', () => {
  const { file, remove } = hubFolder()
  hubSuite(async () => ({ file }))
  afterAll(remove)
})
