import { describe, expect, test } from 'vitest'
import { votesInHand, votesOf } from './voters'

describe('Law 17/2023/QH15 articles 61.4 and 31 (R20): who votes, and with how many votes', () => {
  test('an official member has one, associates of either kind none', () => {
    expect(votesOf({ as: 'member', type: 'official' })).toBe(1)
    expect(votesOf({ as: 'member', type: 'contributing' })).toBe(0)
    expect(votesOf({ as: 'member', type: 'nonContributing' })).toBe(0)
  })

  test('a delegate has as many as the members represented, a hired director and guests none (68.3)', () => {
    expect(votesOf({ as: 'delegate', represents: 5 })).toBe(5)
    expect(votesOf({ as: 'delegate', represents: 0 })).toBe(0)
    expect(votesOf({ as: 'hiredDirector' })).toBe(0)
    expect(votesOf({ as: 'guest' })).toBe(0)
  })

  test('in a union as its charter weighs them (article 61.5)', () => {
    expect(votesOf({ as: 'member', type: 'official', unionVotes: 7 })).toBe(7)
    expect(votesOf({ as: 'delegate', represents: 2, unionVotes: 7 })).toBe(7)
  })
})

test('Law 17/2023/QH15 article 61.1.c (part of R20): proxies add the votes of those who gave them, up to the charter’s limit', () => {
  const member = { as: 'member', type: 'official' } as const
  expect(votesInHand(member, [member, member], 2)).toEqual({ votes: 3, beyondLimit: false })
  expect(votesInHand(member, [member, member], 1)).toEqual({ votes: 3, beyondLimit: true })
  expect(votesInHand({ as: 'guest' }, [member], null)).toEqual({ votes: 1, beyondLimit: false })
  expect(votesInHand(member, [{ as: 'delegate', represents: 4 }], null).votes).toBe(5)
})
