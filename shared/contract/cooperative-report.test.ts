import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { CooperativeReport } from './cooperative-report'

const file = join(import.meta.dirname, '../../resources/packets/cooperative-report-1.schema.json')

test('the published schema of report.json, version 1, is the shape the program writes and reads', () => {
  const shape = {
    ...z.toJSONSchema(CooperativeReport, { target: 'draft-2020-12', io: 'input' }),
    $id: 'so-htx/cooperative-report/1',
    title: 'so-htx/cooperative-report, version 1',
  }
  // Written anew with SO_HTX_SCHEMA=write; a shape that other programs read changes with a new version only.
  if (process.env['SO_HTX_SCHEMA'] === 'write') writeFileSync(file, `${JSON.stringify(shape, null, 2)}\n`)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(shape)))
})
