import { expect, test } from 'vitest'
import { countText, percentText, productText, readCandidates, shareText } from './hall-figures'
import { clockOf, instantOn, readClock } from './hall-time'

const special = { numerator: 6500, denominator: 10_000, strict: false }

test('numbers as they are read in Viet Nam', () => {
  expect(countText(1234567)).toBe('1.234.567')
  expect(percentText(78, 112)).toBe('69,6 %')
  expect(percentText(0, 0)).toBe('0 %')
  expect(shareText(special)).toBe('65')
  expect(shareText({ ...special, numerator: 6667 })).toBe('66,67')
  expect(productText(112, special)).toBe('72,8')
  expect(productText(100, special)).toBe('65')
})

test('times of day in Viet Nam', () => {
  expect(instantOn('2026-03-29', '08:47')).toBe('2026-03-29T01:47:00.000Z')
  expect(clockOf('2026-03-29T01:47:14.000Z')).toBe('08:47')
  expect(clockOf('2026-03-29T01:47:14.000Z', true)).toBe('08:47:14')
  expect(['8:47', '0847', '8h47', '24:00', 'x'].map(readClock)).toEqual(['08:47', '08:47', '08:47', null, null])
})

test('candidates are members by code, others by name, each once', () => {
  const find = (code: string) => (code === 'TV001' ? { code, name: 'Bà Ất' } : null)
  expect(readCandidates('tv001 Bà Ất\n\n Ông Bính \nTV001', find)).toEqual([
    { code: 'TV001', name: 'Bà Ất' },
    { code: null, name: 'Ông Bính' },
  ])
})
