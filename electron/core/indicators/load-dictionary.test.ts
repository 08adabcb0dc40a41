import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '@shared/contract/indicator-dictionary'
import { reckoners } from './figures'
import { checkDictionary, groupOf, loadDictionary } from './load-dictionary'

const dictionary = loadDictionary(join(import.meta.dirname, '../../../resources/indicators'))

const one = (given: Partial<Indicator>): Indicator => ({
  code: 'members.total',
  name: 'Tổng số thành viên',
  unit: 'person',
  nature: 'stock',
  source: 'book',
  rollUp: 'sum',
  definition: 'Thành viên cuối kỳ',
  formula: 'Sổ đăng ký thành viên',
  ...given,
})
const withIndicators = (...indicators: Indicator[]) => ({
  version: 1,
  source: 'test',
  groups: [{ id: 'members', name: 'Thành viên' }],
  indicators,
})

describe('the dictionary of indicators', () => {
  it('is read whole, every indicator in a group that is listed', () => {
    expect(dictionary.indicators.length).toBeGreaterThanOrEqual(130)
    expect(new Set(dictionary.indicators.map(({ code }) => groupOf(code)))).toEqual(
      new Set(dictionary.groups.map(({ id }) => id)),
    )
  })

  it('says of every indicator what it is, and of what the book knows how it is reckoned', () => {
    for (const { code, definition, formula, source } of dictionary.indicators) {
      expect(definition, code).toMatch(/^\p{Lu}.{15,}\.$/u)
      expect(`${definition}${formula}`.normalize('NFC'), code).toBe(`${definition}${formula}`)
      expect(formula === '', code).toBe(source === 'person')
    }
  })

  it('has a reckoner for each that the book knows, and for no other', () => {
    const known = dictionary.indicators.filter(({ source }) => source === 'book').map(({ code }) => code)
    expect(Object.keys(reckoners).toSorted()).toEqual(known.toSorted())
  })

  it('refuses a code that stands twice, a group nobody listed, a ratio of what is no sum, and a formula of what people fill in', () => {
    expect(() => checkDictionary(withIndicators(one({}), one({})))).toThrow('members.total: it stands twice')
    expect(() => checkDictionary(withIndicators(one({ code: 'labour.total' })))).toThrow('its group is not listed')
    const ratio = { rollUp: 'ratio', numerator: 'members.total', denominator: 'members.female' } as const
    expect(() => checkDictionary(withIndicators(one({}), one({ code: 'members.share', ...ratio })))).toThrow(
      'members.female is no sum',
    )
    expect(() => checkDictionary(withIndicators(one({ source: 'person' })))).toThrow('has no formula')
  })
})
