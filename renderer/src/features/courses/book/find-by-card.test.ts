import { expect, test } from 'vitest'
import { memberCardText } from '@shared/domain/member-card'
import { findByCard } from './find-by-card'

const book = '3f2a91c0-aaaa'
const an = { learnerId: 'l1', cardCode: '' }
const binh = { learnerId: 'l2', cardCode: 'TV0148' }
const chi = { learnerId: 'l3', cardCode: 'HTX1:99999999:TV0001' }
const dung = { learnerId: 'l4', cardCode: 'TV0002' }
const em = { learnerId: 'l5', cardCode: 'TV0002' }
const lines = [an, binh, chi, dung, em]

test('a card of the school names the learner, a card of a co-operative is known by what is written of it', () => {
  expect(findByCard(lines, memberCardText(book, 'l1'), book)).toBe(an)
  expect(findByCard(lines, 'HTX1:12345678:TV0148\n', book)).toBe(binh)
  expect(findByCard(lines, 'TV0148', book)).toBe(binh)
  expect(findByCard(lines, 'HTX1:99999999:TV0001', book)).toBe(chi)
})

test('a card of nobody, and one that two may have, find nobody', () => {
  expect(findByCard(lines, 'TV9999', book)).toBeUndefined()
  expect(findByCard(lines, 'HTX1:12345678:TV0002', book)).toBeUndefined()
  expect(findByCard(lines, '', book)).toBeUndefined()
})
