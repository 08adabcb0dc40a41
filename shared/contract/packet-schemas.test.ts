import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { AllianceRollUp } from './alliance-roll-up'

test('the published schema of an alliance’s roll-up is the one the program reads by', () => {
  const file = join(import.meta.dirname, '../../resources/packets/alliance-roll-up-1.schema.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(z.toJSONSchema(AllianceRollUp))
})
