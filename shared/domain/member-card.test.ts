import { expect, test } from 'vitest'
import { memberCardText, readMemberCard } from './member-card'

const book = '3f2a91c0-7b1e-4a55-9d0e-000000000000'

test('what a card says is read back, whatever signs a code has', () => {
  expect(memberCardText(book, 'TV0148')).toBe('HTX1:3f2a91c0:TV0148')
  for (const code of ['TV0148', 'TV:1', 'Đội 3/12'])
    expect(readMemberCard(`${memberCardText(book, code)}\n`, book)).toEqual({ member: code })
})

test('a card of another co-operative, and what is no card', () => {
  expect(readMemberCard('HTX1:aaaaaaaa:TV0148', book)).toBe('other-book')
  for (const text of ['', 'TV0148', 'HTX2:3f2a91c0:TV0148', 'HTX1:3f2a91c0:'])
    expect(readMemberCard(text, book)).toBeNull()
})
