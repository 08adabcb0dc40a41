import { describe, expect, test } from 'vitest'
import { familyArticle, familyBans, seatsWithoutKin } from './family'

describe('Law 17/2023/QH15 articles 62.1.c, 62.2.c and 62.3.c (R27): posts that family may not hold together', () => {
  test.each([
    ['boardMember', 'boardMember', '62.1.c'],
    ['chairperson', 'boardMember', '62.1.c'],
    ['boardMember', 'supervisor', '62.3.c'],
    ['boardMember', 'chiefAccountant', '62.1.c'],
    ['boardMember', 'cashier', '62.1.c'],
    ['director', 'headSupervisor', '62.3.c'],
    ['director', 'chiefAccountant', '62.2.c'],
    ['director', 'cashier', '62.2.c'],
    ['supervisor', 'supervisor', '62.3.c'],
    ['supervisor', 'chiefAccountant', '62.3.c'],
    ['supervisor', 'cashier', '62.3.c'],
  ] as const)('%s and %s (%s), either way round', (one, other, article) => {
    expect(familyArticle(one, other)).toBe(article)
    expect(familyArticle(other, one)).toBe(article)
  })

  test('only the pairs it names: a director may be family of a member of the board (reading 6)', () => {
    expect(familyArticle('director', 'boardMember')).toBeNull()
    expect(familyArticle('chairperson', 'director')).toBeNull()
    expect(familyArticle('chiefAccountant', 'cashier')).toBeNull()
  })

  test('asks for a declared relation, whichever of the two declared it', () => {
    const holdings = [
      { person: 'TV1', post: 'chairperson' },
      { person: 'TV2', post: 'supervisor' },
      { person: 'TV3', post: 'director' },
    ] as const
    const ban = { people: ['TV1', 'TV2'], posts: ['chairperson', 'supervisor'], article: '62.3.c' }
    expect(familyBans(holdings, [['TV2', 'TV1']])).toEqual([ban])
    expect(familyBans(holdings, [['TV1', 'TV2']])).toEqual([ban])
    expect(familyBans(holdings, [['TV1', 'TV3']])).toEqual([])
    expect(familyBans(holdings, [])).toEqual([])
  })
})

describe('reading 5 and Law 17/2023/QH15 article 62.1.c (R27): of two elected who are family the one with more votes sits', () => {
  test('the other is left out, and named with whom', () => {
    const elected = [
      { person: 'C', votes: 55 },
      { person: 'A', votes: 80 },
      { person: 'B', votes: 60 },
    ]
    expect(seatsWithoutKin(elected, [['B', 'A']])).toEqual({
      seated: ['A', 'C'],
      leftOut: [{ person: 'B', because: 'A' }],
      undecided: [],
    })
  })

  test('who is left out keeps nobody else from a seat', () => {
    const elected = [
      { person: 'A', votes: 80 },
      { person: 'B', votes: 60 },
      { person: 'C', votes: 55 },
    ]
    const kin = [
      ['A', 'B'],
      ['B', 'C'],
    ] as const
    expect(seatsWithoutKin(elected, kin).seated).toEqual(['A', 'C'])
  })

  test('with equal votes the meeting decides', () => {
    const elected = [
      { person: 'A', votes: 60 },
      { person: 'B', votes: 60 },
      { person: 'C', votes: 55 },
    ]
    expect(seatsWithoutKin(elected, [['A', 'B']])).toEqual({ seated: ['C'], leftOut: [], undecided: [['A', 'B']] })
  })
})
