import { expect, test } from 'vitest'
import { shownPeople } from './shown-people'

const person = (member: string, name: string, inTime: boolean | null) => ({
  member,
  name,
  hamlet: 'Xóm Đông',
  votes: 1,
  notice: inTime === null ? null : { sentOn: '2026-03-20', method: 'paper' as const, proof: '', inTime },
  toldBefore: false,
  proxyHolder: null,
})
const rows = [
  person('TV0001', 'Lã Thế Hùng', null),
  person('TV0002', 'Bùi Thị Mến', true),
  person('TV0003', 'Đỗ Văn Hưng', false),
]

test.each([
  ['all', '', ['TV0001', 'TV0002', 'TV0003']],
  ['missing', '', ['TV0001']],
  ['told', '', ['TV0002', 'TV0003']],
  ['late', '', ['TV0003']],
  ['all', 'hung', ['TV0001', 'TV0003']],
  ['all', 'xom dong', ['TV0001', 'TV0002', 'TV0003']],
  ['told', 'tv0001', []],
] as const)('%s and «%s»', (filter, query, codes) => {
  expect(shownPeople(rows, filter, query).map(({ member }) => member)).toEqual(codes)
})
