import { expect, test } from 'vitest'
import { everybody, isNarrowed, sortedBy, toggled } from './member-list-state'

test('a column sorts from its useful end, then the other way; a column without an order changes nothing', () => {
  expect(sortedBy(everybody, 'name')).toMatchObject({ order: 'name', descending: true })
  expect(sortedBy(everybody, 'paid')).toMatchObject({ order: 'paid', descending: true })
  expect(sortedBy(everybody, 'code')).toMatchObject({ order: 'code', descending: false })
  expect(sortedBy(everybody, 'phone')).toBe(everybody)
})

test('what narrows the list', () => {
  expect(isNarrowed(everybody)).toBe(false)
  expect(isNarrowed({ ...everybody, order: 'paid' })).toBe(false)
  expect(isNarrowed({ ...everybody, hamlet: 'Xóm Nam' })).toBe(true)
  expect(isNarrowed({ ...everybody, search: 'a' })).toBe(true)
})

test('a mark comes and goes', () => {
  const once = toggled(new Set(), 'TV1')
  expect([...once]).toEqual(['TV1'])
  expect([...toggled(once, 'TV1')]).toEqual([])
})
