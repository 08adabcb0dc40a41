import { describe, expect, it } from 'vitest'
import { typeFaults } from './member-type'

const facts = { usesServices: true, contributesLabour: false } as const

describe('Law 17/2023/QH15 article 4.17: an official member has capital and uses services or works', () => {
  it('one đồng is capital, none is not', () => {
    expect(typeFaults({ type: 'official', capital: 1, ...facts })).toEqual([])
    expect(typeFaults({ type: 'official', capital: 0, ...facts })).toEqual(['official-without-capital'])
  })

  it('labour alone is enough, neither is not, and what is unknown is not held against them', () => {
    const member = { type: 'official', capital: 5 } as const
    expect(typeFaults({ ...member, usesServices: false, contributesLabour: true })).toEqual([])
    expect(typeFaults({ ...member, usesServices: false, contributesLabour: false })).toEqual(['official-without-use'])
    expect(typeFaults({ ...member, usesServices: false, contributesLabour: null })).toEqual([])
  })
})

describe('Law 17/2023/QH15 article 4.18: a contributing associate has capital only', () => {
  it('refuses use and labour, and asks for capital', () => {
    const member = { type: 'contributing', capital: 1, usesServices: false, contributesLabour: false } as const
    expect(typeFaults(member)).toEqual([])
    expect(typeFaults({ ...member, capital: 0 })).toEqual(['contributing-without-capital'])
    expect(typeFaults({ ...member, usesServices: true })).toEqual(['contributing-uses'])
    expect(typeFaults({ ...member, contributesLabour: true })).toEqual(['contributing-uses'])
  })
})

describe('Law 17/2023/QH15 article 4.19: a non-contributing associate has no capital', () => {
  it('not one đồng, and uses services or works', () => {
    const member = { type: 'nonContributing', capital: 0, ...facts } as const
    expect(typeFaults(member)).toEqual([])
    expect(typeFaults({ ...member, capital: 1 })).toEqual(['non-contributing-with-capital'])
    expect(typeFaults({ ...member, usesServices: false })).toEqual(['non-contributing-without-use'])
  })
})
