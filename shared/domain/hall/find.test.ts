import { expect, test } from 'vitest'
import { memberCardText } from '../member-card'
import { doorList, findAtDoor } from './find'

const bookId = '3f2a91c0-0000-4000-8000-000000000000'
const list = doorList([
  { code: 'TV0052', name: 'Lã Thế Hùng', hamlet: 'Xóm Đông' },
  { code: 'TV0108', name: 'Lã Thế Hùng', hamlet: 'Xóm Bắc' },
  { code: 'TV0014', name: 'Hoàng Ngọc Hùng', hamlet: 'Thôn Đức Hòa' },
  { code: 'TV0001', name: 'Hùng Văn Đức', hamlet: 'Xóm 2' },
])
const codes = (text: string) => findAtDoor(list, text, { bookId }).people.map(({ code }) => code)

test('a card says whose it is; one of another co-operative is told apart', () => {
  expect(findAtDoor(list, memberCardText(bookId, 'TV0014'), { bookId })).toMatchObject({
    by: 'card',
    people: [{ code: 'TV0014' }],
  })
  expect(findAtDoor(list, 'HTX1:99999999:TV0014', { bookId })).toEqual({ by: 'other-book', people: [] })
  expect(findAtDoor(list, memberCardText(bookId, 'TV9999'), { bookId })).toEqual({ by: 'card', people: [] })
})

test('a name without accents finds namesakes side by side, told apart by hamlet, given names first', () => {
  expect(codes('hung')).toEqual(['TV0014', 'TV0108', 'TV0052', 'TV0001'])
  expect(codes('la the hung')).toEqual(['TV0108', 'TV0052'])
  expect(codes('Hùng đông')).toEqual(['TV0052'])
  expect(codes('duc')).toEqual(['TV0001', 'TV0014'])
})

test('a code is found whole or in part', () => {
  expect(codes('tv0108')).toEqual(['TV0108'])
  expect(codes('0108')).toEqual(['TV0108'])
  expect(codes('')).toEqual([])
})
