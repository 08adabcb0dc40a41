import { describe, expect, it } from 'vitest'
import { foreignMembersFit, memberCount, type OfficialSpan } from './member-count'

const figures = { minimumMembers: 5, belowMinimumMonths: 12 }
const standing = (count: number, from = '2020-01-01'): OfficialSpan[] =>
  Array.from({ length: count }, () => ({ from, to: null }))

describe('Law 17/2023/QH15 article 4.7: at least five official members', () => {
  it('five are enough, four are not', () => {
    expect(memberCount(standing(5), '2026-01-01', figures)).toEqual({
      count: 5,
      belowSince: null,
      revocableFrom: null,
      revocable: false,
    })
    expect(memberCount(standing(4), '2026-01-01', figures)).toMatchObject({ count: 4, belowSince: '2020-01-01' })
  })
})

describe('Law 17/2023/QH15 article 103.1.d: twelve months on end below five', () => {
  const left = [...standing(4), { from: '2020-01-01', to: '2025-03-10' }]

  it('the clock starts on the first day without the fifth and is full twelve months later', () => {
    expect(memberCount(left, '2025-03-09', figures).belowSince).toBeNull()
    expect(memberCount(left, '2026-03-09', figures)).toEqual({
      count: 4,
      belowSince: '2025-03-10',
      revocableFrom: '2026-03-10',
      revocable: false,
    })
    expect(memberCount(left, '2026-03-10', figures).revocable).toBe(true)
  })

  it('a further departure does not start it anew, a recovery of a day does', () => {
    const two = [...left, { from: '2020-01-01', to: '2024-12-01' }]
    expect(memberCount(two, '2025-06-01', figures).belowSince).toBe('2025-03-10')
    const further = [...standing(3), { from: '2020-01-01', to: '2025-03-10' }, { from: '2020-01-01', to: '2025-05-01' }]
    expect(memberCount(further, '2025-06-01', figures).belowSince).toBe('2025-03-10')
    const recovered = [...left, { from: '2025-08-01', to: '2025-08-02' }]
    expect(memberCount(recovered, '2026-03-10', figures)).toMatchObject({ belowSince: '2025-08-02', revocable: false })
  })

  it('a co-operative without a member yet has no clock', () => {
    expect(memberCount([], '2026-01-01', figures)).toMatchObject({ count: 0, belowSince: null, revocable: false })
  })
})

describe('Law 17/2023/QH15 article 30.7: foreign official members under 35 of one hundred', () => {
  it('exactly 35 of 100 is too many, one fewer fits; the fraction is exact', () => {
    expect(foreignMembersFit(35, 100, 35)).toBe(false)
    expect(foreignMembersFit(34, 100, 35)).toBe(true)
    expect(foreignMembersFit(7, 20, 35)).toBe(false)
    expect(foreignMembersFit(6, 18, 35)).toBe(true)
    expect(foreignMembersFit(0, 0, 35)).toBe(true)
    expect(foreignMembersFit(1, 1, 35)).toBe(false)
  })
})
