import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { moduleHours } from '@shared/domain/training'
import { resourcesFolder } from '../../resources-folder'
import { loadProgrammes } from './programmes'
import { shippedRules as rules } from './test-rules'

const shipped = join(resourcesFolder(), 'training')
type Outline = { track: string; modules: { theoryHours: number }[] }

function withChange(change: (outlines: Outline[]) => object[]) {
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-training-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(shipped, folder, { recursive: true })
  const file: { programmes: Outline[] } = JSON.parse(readFileSync(join(shipped, 'programmes.json'), 'utf8'))
  writeFileSync(join(folder, 'programmes.json'), JSON.stringify({ ...file, programmes: change(file.programmes) }))
  return loadProgrammes(folder, [rules])
}

describe('the outlines that are offered', () => {
  test('are one a track, each of 300 hours: 70 of theory, six modules', () => {
    const outlines = loadProgrammes(shipped, [rules])
    expect(outlines.map(({ track, level }) => [track, level])).toEqual([
      ['management', 1],
      ['accounting', 1],
      ['supervision', 1],
    ])
    for (const { modules } of outlines) {
      expect(modules).toHaveLength(6)
      expect(modules.reduce((sum, one) => sum + moduleHours(one), 0)).toBe(300)
      expect(modules.reduce((sum, one) => sum + one.theoryHours, 0)).toBe(70)
    }
  })

  test.each([
    ['a track that is missing', (all: Outline[]) => all.slice(1), /each track/],
    ['a track that stands twice', (all: Outline[]) => [...all.slice(1), all[1] ?? {}], /each track/],
    [
      'one that breaks the rules',
      (all: Outline[]) => all.map((one) => ({ ...one, modules: one.modules.slice(0, 2) })),
      /tooFew/,
    ],
    [
      'one that is no proposal',
      (all: Outline[]) => all.map((one) => ({ ...one, proposal: false })),
      /programmes\.json/,
    ],
    ['a key that means nothing', (all: Outline[]) => all.map((one) => ({ ...one, hours: 300 })), /hours/],
  ])('%s is not read at all', (_, change, reason) => {
    expect(() => withChange(change)).toThrow(reason)
  })
})
