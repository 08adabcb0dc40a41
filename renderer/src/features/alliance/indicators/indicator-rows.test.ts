import { expect, test } from 'vitest'
import type { ListedFigure } from '@shared/contract/indicators'
import { nextToFill, rowsOf } from './indicator-rows'

const figure = (code: string, given: Partial<ListedFigure> = {}): ListedFigure => ({
  code,
  name: code,
  group: code.split('.')[0] ?? '',
  unit: 'person',
  nature: 'stock',
  value: 1,
  text: null,
  previous: null,
  source: 'person',
  isDeclared: true,
  isMissing: false,
  proposed: null,
  ...given,
})
const data = {
  groups: [
    { id: 'members', name: 'Thành viên' },
    { id: 'labour', name: 'Lao động' },
  ],
  figures: [
    figure('members.total', { source: 'book', isDeclared: false, name: 'Tổng số thành viên' }),
    figure('labour.total', { name: 'Tổng số lao động' }),
    figure('labour.female', { value: null, isDeclared: false, isMissing: true, name: 'Lao động nữ' }),
  ],
}

test('rows stand under the titles of their groups, and a group without any has none', () => {
  const keys = (shown: 'all' | 'missing' | 'person', query = '') => rowsOf(data, { shown, query }).map(({ key }) => key)
  expect(keys('all')).toEqual(['members', 'members.total', 'labour', 'labour.total', 'labour.female'])
  expect(keys('missing')).toEqual(['labour', 'labour.female'])
  expect(keys('all', 'thanh vien')).toEqual(['members', 'members.total'])
})

test('from one row to fill in to the next, over titles and what the book knows', () => {
  const rows = rowsOf(data, { shown: 'all', query: '' })
  expect(nextToFill(rows, 'members.total', 1)).toBe('labour.total')
  expect(nextToFill(rows, 'labour.total', 1)).toBe('labour.female')
  expect(nextToFill(rows, 'labour.female', 1)).toBeNull()
  expect(nextToFill(rows, 'labour.female', -1)).toBe('labour.total')
})
