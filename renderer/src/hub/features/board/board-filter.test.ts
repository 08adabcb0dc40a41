import type { BoardRow } from '@shared/contract/hub/reports'
import { expect, test } from 'vitest'
import { filterBoard, namesOf, noBoardFilter } from './board-filter'

const row = (name: string, given: Partial<BoardRow>): BoardRow => ({
  cooperativeId: 1,
  name,
  taxCode: '0101000001',
  communeName: '',
  area: '',
  standing: 'due',
  revision: null,
  receivedAt: null,
  cameLate: false,
  packetSha256: null,
  lastRemindedAt: null,
  ...given,
})

const rows = [
  row('HTX Sông Bình', { communeName: 'Xã Sông Bình', area: 'Miền Đông', standing: 'late' }),
  row('HTX Ao Sen', { communeName: 'Xã Ao Sen', area: 'Miền Đông' }),
  row('HTX Đồi Chè', { communeName: 'Phường Đồi', area: 'Miền Tây', standing: 'late' }),
]
const found = (filter: Partial<typeof noBoardFilter>) =>
  filterBoard(rows, { ...noBoardFilter, ...filter }).map(({ name }) => name)

test('words are found without accents, in any order, and filters narrow together', () => {
  expect(found({ query: 'binh song' })).toEqual(['HTX Sông Bình'])
  expect(found({ standing: 'late' })).toEqual(['HTX Sông Bình', 'HTX Đồi Chè'])
  expect(found({ standing: 'late', area: 'Miền Đông' })).toEqual(['HTX Sông Bình'])
  expect(found({ query: '0101' })).toHaveLength(3)
})

test('areas and communes are offered once, in the order of the alphabet', () => {
  expect(namesOf(rows, 'area')).toEqual(['Miền Đông', 'Miền Tây'])
  expect(namesOf([...rows, row('HTX Lẻ', {})], 'communeName')).toEqual(['Phường Đồi', 'Xã Ao Sen', 'Xã Sông Bình'])
})
