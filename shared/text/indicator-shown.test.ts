import { expect, test } from 'vitest'
import { shownChange, shownIndicator } from './indicator-shown'

test('figures are shown in their unit', () => {
  expect(shownIndicator('dong', 1_234_567, null)).toBe('1.234.567')
  expect([2786, 2700, 2705, 5, 10_000].map((value) => shownIndicator('basisPoint', value, null))).toEqual([
    '27,86 %',
    '27 %',
    '27,05 %',
    '0,05 %',
    '100 %',
  ])
  expect([0, 1].map((value) => shownIndicator('flag', value, null))).toEqual(['Không', 'Có'])
  expect(shownIndicator('date', null, '2026-06-30')).toBe('30/06/2026')
  expect(shownIndicator('text', null, null)).toBe('')
})

test('a change has its sign, and none where nothing can be compared', () => {
  expect(shownChange('dong', 5, 1_005)).toBe('−1.000')
  expect(shownChange('basisPoint', 2786, 2700)).toBe('+0,86')
  expect(shownChange('person', 3, 3)).toBe('–')
  expect(shownChange('person', 3, null)).toBe('')
  expect(shownChange('flag', 1, 0)).toBe('')
})
