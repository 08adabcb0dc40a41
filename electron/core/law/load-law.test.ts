import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { resourcesFolder } from '../resources-folder'
import { lawOn } from './law-figures'
import { loadLaw } from './load-law'

const shipped = join(resourcesFolder(), 'law')
const row = (given: object) => ({
  figure: 'minimumMembers',
  value: 7,
  effectiveFrom: '2030-01-01',
  text: '17/2023/QH15',
  article: '4.7',
  ...given,
})

/** The shipped law with its figures changed, read from a folder of its own. */
function lawWith(change: (figures: object[]) => object[]) {
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-law-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(shipped, folder, { recursive: true })
  const file: { figures: object[] } = JSON.parse(readFileSync(join(shipped, 'law-17-2023.json'), 'utf8'))
  writeFileSync(join(folder, 'law-17-2023.json'), JSON.stringify({ ...file, figures: change(file.figures) }))
  return loadLaw(folder)
}

describe('the figures of Law 17/2023/QH15', () => {
  test('are all there, and stand for the days before the law too', () => {
    const law = loadLaw(shipped)
    expect(law.effectiveFrom).toBe('2024-07-01')
    for (const day of ['2020-01-01', '2024-07-01', '2026-11-22'])
      expect(lawOn(law, day)).toMatchObject({ minimumMembers: 5, capitalCapPercent: 30, useAndLabourFloorPercent: 51 })
  })

  test('change on their day, not before it', () => {
    const law = lawWith((figures) => [row({}), ...figures])
    expect(lawOn(law, '2029-12-31').minimumMembers).toBe(5)
    expect(lawOn(law, '2030-01-01').minimumMembers).toBe(7)
  })

  test.each([
    ['a figure nobody knows', (figures: object[]) => [...figures, row({ figure: 'minimumMember' })], /figures/],
    ['a figure that is missing', (figures: object[]) => figures.slice(1), /minimumMembers: the figure is missing/],
    ['a text that is not listed', (figures: object[]) => [...figures, row({ text: '1/2030/QH16' })], /not listed/],
    ['a day before the text', (figures: object[]) => [...figures, row({ effectiveFrom: '2012-01-01' })], /in force/],
    ['two of one day', (figures: object[]) => [...figures, row({ effectiveFrom: '2024-07-01' })], /stands twice/],
    ['a key that means nothing', (figures: object[]) => [...figures, row({ percent: 3 })], /percent/],
  ])('%s is not read at all', (_, change, reason) => {
    expect(() => lawWith(change)).toThrow(reason)
  })
})

describe('what stands beside the figures', () => {
  test('holidays and sizes are read with the law', () => {
    const { holidays, sizeTables } = loadLaw(shipped)
    expect(holidays.map(({ date }) => date)).toContain('2026-02-17')
    expect(sizeTables[0]?.sectors.agriculture.large).toEqual({ members: 300, revenue: 50e9, capital: 10e9 })
  })

  test.each(['holidays.json', 'size-classes.json', 'training-rules.json'])(
    '%s with what nobody knows is not read at all',
    (file) => {
      const folder = mkdtempSync(join(tmpdir(), 'so-htx-law-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      cpSync(shipped, folder, { recursive: true })
      const content: object = JSON.parse(readFileSync(join(shipped, file), 'utf8'))
      writeFileSync(join(folder, file), JSON.stringify({ ...content, anything: 1 }))
      expect(() => loadLaw(folder)).toThrow(new RegExp(file.replace('.', '\\.')))
    },
  )
})
