import { describe, expect, test } from 'vitest'
import { countedSum, filledItems, readFigure, startOfGuide } from './guide-form'

describe('what is typed in a guided inspection', () => {
  test.each([
    ['100', 100],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['0,125', 0.125],
    ['12.5', 12.5],
    ['', null],
    ['-1', null],
    ['1,2345', null],
    ['mười', null],
  ])('%s is %s', (typed, figure) => {
    expect(readFigure(typed)).toBe(figure)
  })

  test('notes and coins add up; what cannot be read counts as none', () => {
    const form = startOfGuide('2025-06-01', { drawId: null, planItemId: null })
    expect(countedSum({ ...form, notes: { 500000: '2', 1000: '3', 200: 'x' }, other: 700 })).toBe(1_003_700)
  })

  test('a row counts with its name and both figures', () => {
    const row = { name: 'Đạm', unit: 'kg', paper: '10', found: '9,5', note: '' }
    expect(filledItems([row, { ...row, name: ' ' }, { ...row, found: '' }])).toEqual([
      { name: 'Đạm', unit: 'kg', paper: 10, found: 9.5, note: '' },
    ])
  })
})
