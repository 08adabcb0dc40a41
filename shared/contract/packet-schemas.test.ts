import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { AllianceNews } from './alliance-news'
import { AllianceRollUp } from './alliance-roll-up'
import { ReportReceipt } from './report-receipt'

const fileOf = (kind: string) => join(import.meta.dirname, `../../resources/packets/${kind}-1.schema.json`)

test('the published schema of an alliance’s roll-up is the one the program reads by', () => {
  expect(JSON.parse(readFileSync(fileOf('alliance-roll-up'), 'utf8'))).toEqual(z.toJSONSchema(AllianceRollUp))
})

test.each([
  ['report-receipt', ReportReceipt],
  ['alliance-news', AllianceNews],
])('the published schema of %s, version 1, is the shape the program writes and reads', (kind, schema) => {
  const shape = {
    ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }),
    $id: `so-htx/${kind}/1`,
    title: `so-htx/${kind}, version 1`,
  }
  // Written anew with SO_HTX_SCHEMA=write; a shape that other programs read changes with a new version only.
  if (process.env['SO_HTX_SCHEMA'] === 'write') writeFileSync(fileOf(kind), `${JSON.stringify(shape, null, 2)}\n`)
  expect(JSON.parse(readFileSync(fileOf(kind), 'utf8'))).toEqual(JSON.parse(JSON.stringify(shape)))
})
