import { describe, expect, test } from 'vitest'
import { doublePostArticle, doublePosts } from './double-posts'
import { banLevel, type Post } from './post'

const POSTS: Post[] = [
  'chairperson',
  'boardMember',
  'director',
  'headSupervisor',
  'supervisor',
  'chiefAccountant',
  'cashier',
]

describe('Law 17/2023/QH15 articles 62.1.b, 62.2.b and 62.3.b (R26): two posts of one person', () => {
  test.each([
    ['boardMember', 'supervisor', '62.3.b'],
    ['boardMember', 'chiefAccountant', '62.1.b'],
    ['chairperson', 'cashier', '62.1.b'],
    ['director', 'supervisor', '62.3.b'],
    ['director', 'chiefAccountant', '62.2.b'],
    ['director', 'cashier', '62.2.b'],
    ['headSupervisor', 'chiefAccountant', '62.3.b'],
    ['supervisor', 'cashier', '62.3.b'],
  ] as const)('%s and %s do not go together (%s), either way round', (one, other, article) => {
    expect(doublePostArticle(one, other)).toBe(article)
    expect(doublePostArticle(other, one)).toBe(article)
  })

  test('a chairperson or a member of the board may be director (article 56.1.a)', () => {
    expect(doublePostArticle('chairperson', 'director')).toBeNull()
    expect(doublePostArticle('boardMember', 'director')).toBeNull()
    expect(doublePostArticle('chairperson', 'boardMember')).toBeNull()
  })

  test('it says nothing of a chief accountant who is cashier, and is the same either way round for every pair', () => {
    expect(doublePostArticle('chiefAccountant', 'cashier')).toBeNull()
    for (const one of POSTS)
      for (const other of POSTS) expect(doublePostArticle(one, other)).toBe(doublePostArticle(other, one))
  })

  test('finds every pair of one person among all holders, none between two people', () => {
    const holdings = [
      { person: 'TV1', post: 'boardMember' },
      { person: 'TV2', post: 'supervisor' },
      { person: 'TV1', post: 'cashier' },
      { person: 'TV1', post: 'director' },
    ] as const
    expect(doublePosts(holdings)).toEqual([
      { person: 'TV1', posts: ['boardMember', 'cashier'], article: '62.1.b' },
      { person: 'TV1', posts: ['cashier', 'director'], article: '62.2.b' },
    ])
  })
})

test('Law 17/2023/QH15 article 62 (R26, R27, reading 6) bans holding: warned at nomination, refused when seats are given', () => {
  expect([banLevel('nomination'), banLevel('seating'), banLevel('appointment')]).toEqual([
    'warned',
    'refused',
    'refused',
  ])
})
