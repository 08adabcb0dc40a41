import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from './tidy/rules'
import { parseSource, readSources } from './tidy/source'

const sources = readSources(join(import.meta.dirname, '..'))

test('the sources are found', () => {
  expect(sources.map((source) => source.path)).toContain('scripts/tidy.test.ts')
  expect(sources.filter((source) => source.path.startsWith('shared/')).length).toBeGreaterThan(10)
})

describe.each(rules)('$name', ({ instead, bad, find }) => {
  test('is kept everywhere', () => {
    const broken = sources.flatMap((source) => find(source).map((line) => `${source.path}:${line}`))
    expect(broken, `instead: ${instead}`).toEqual([])
  })

  test('notices a file that breaks it', () => {
    expect(find(parseSource(bad.path, bad.text))).not.toEqual([])
  })
})
