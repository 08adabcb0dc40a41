import { describe, expect, test } from 'vitest'
import { ineligibleArticle, votesAtBoard } from './eligibility'

const nobody = { official: false, representsOfficial: false, hiredByMeeting: false, barred: false }
const member = { ...nobody, official: true }

describe('Law 17/2023/QH15 articles 62.3.a and 62.3 (R28): supervisors are official members', () => {
  test('a member, or who represents an organisation that is one, may; nobody from outside, hired or not', () => {
    expect(ineligibleArticle('supervisor', member, 'full')).toBeNull()
    expect(ineligibleArticle('headSupervisor', { ...nobody, representsOfficial: true }, 'full')).toBeNull()
    expect(ineligibleArticle('supervisor', nobody, 'simplified')).toBe('62.3.a')
    expect(ineligibleArticle('supervisor', { ...nobody, hiredByMeeting: true }, 'full')).toBe('62.3.a')
  })

  test('the board likewise (62.1.a); a director may be hired in the full form only (62.2.a)', () => {
    expect(ineligibleArticle('chairperson', nobody, 'full')).toBe('62.1.a')
    expect(ineligibleArticle('director', nobody, 'full')).toBe('62.2.a')
    expect(ineligibleArticle('director', { ...nobody, hiredByMeeting: true }, 'full')).toBeNull()
    expect(ineligibleArticle('director', { ...nobody, hiredByMeeting: true }, 'simplified')).toBe('62.2.a')
  })

  test('who is barred by a court or in detention may not (62.4.a); accountants need no membership (62.5)', () => {
    expect(ineligibleArticle('boardMember', { ...member, barred: true }, 'full')).toBe('62.4.a')
    expect(ineligibleArticle('chiefAccountant', nobody, 'full')).toBeNull()
    expect(ineligibleArticle('cashier', nobody, 'simplified')).toBeNull()
  })
})

test('Law 17/2023/QH15 article 69.3.h (R28): supervisors attend the board without a vote', () => {
  expect(votesAtBoard(['headSupervisor'])).toBe(false)
  expect(votesAtBoard(['supervisor'])).toBe(false)
  expect(votesAtBoard(['director'])).toBe(false)
  expect(votesAtBoard(['director', 'boardMember'])).toBe(true)
  expect(votesAtBoard(['chairperson'])).toBe(true)
})
