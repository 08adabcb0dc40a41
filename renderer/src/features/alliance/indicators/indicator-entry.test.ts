import { expect, test } from 'vitest'
import { entryText, readIndicatorEntry } from './indicator-entry'

const read = (unit: Parameters<typeof readIndicatorEntry>[0], typed: string) => {
  const entry = readIndicatorEntry(unit, typed, '2026-06-30')
  return entry.kind === 'value' ? (entry.text ?? entry.value) : entry.kind
}

test('each unit is read as people write it', () => {
  expect(['12', '1.250', '1,5tr', 'mười', '-3', ' '].map((typed) => read('person', typed))).toEqual([
    12,
    1250,
    1_500_000,
    'fault',
    'fault',
    'empty',
  ])
  expect(read('dong', '-3.000')).toBe(-3000)
  expect(['27,86', '27.8 %', '100', '100,01', '0,05', '1,234'].map((typed) => read('basisPoint', typed))).toEqual([
    2786,
    2780,
    10_000,
    'fault',
    5,
    'fault',
  ])
  expect(['Có', 'c', '1', 'không', 'K', '0', 'vâng'].map((typed) => read('flag', typed))).toEqual([
    1,
    1,
    1,
    0,
    0,
    0,
    'fault',
  ])
  expect(['311226', '31/12', '30/02/2026'].map((typed) => read('date', typed))).toEqual([
    '2026-12-31',
    '2026-12-31',
    'fault',
  ])
  expect(read('text', ' Gạo nếp ')).toBe('Gạo nếp')
})

test('what stands in a field is read as the same again', () => {
  expect([
    entryText('dong', 1_250_000, null),
    entryText('basisPoint', 2780, null),
    entryText('flag', 0, null),
    entryText('date', null, '2026-12-31'),
    entryText('person', null, null),
  ]).toEqual(['1.250.000', '27,8', 'Không', '31/12/2026', ''])
})
