import { describe, expect, it } from 'vitest'
import type { MemberType } from '@shared/contract/members'
import { leavingCauses } from '@shared/contract/leaving-cause'
import { causeApplies, causeArticle, causeRules } from './leaving-causes'

const articlesOf = (type: MemberType) =>
  leavingCauses
    .filter((cause) => causeApplies(cause, type, 'individual') || causeApplies(cause, type, 'organisation'))
    .map((cause) => causeArticle(cause, type))

describe('Law 17/2023/QH15 article 33: every cause of leaving', () => {
  it('33.1: letters a to g for official members', () => {
    expect(articlesOf('official')).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => `33.1.${letter}`))
  })

  it('33.2: the same without letter e for contributing associates', () => {
    expect(articlesOf('contributing')).toEqual(['a', 'b', 'c', 'd', 'đ', 'g'].map((letter) => `33.2, 33.1.${letter}`))
  })

  it('33.3: letters a to e, and the unpaid fee, for associates without capital', () => {
    const letters = ['a', 'b', 'c', 'd', 'đ', 'e'].map((letter) => `33.3.a, 33.1.${letter}`)
    expect(articlesOf('nonContributing')).toEqual([...letters, '33.3.b'])
  })

  it('death is of a person, the end of an organisation of one', () => {
    expect(causeApplies('death', 'official', 'individual')).toBe(true)
    expect(causeApplies('death', 'official', 'household')).toBe(false)
    expect(causeApplies('ended', 'official', 'individual')).toBe(false)
    expect(causeApplies('ended', 'official', 'cooperativeGroup')).toBe(true)
  })

  it('33.4: a body decides what does not happen by itself', () => {
    expect(leavingCauses.filter((cause) => !causeRules[cause].decided)).toEqual(['death', 'ended', 'cooperativeEnded'])
  })
})
