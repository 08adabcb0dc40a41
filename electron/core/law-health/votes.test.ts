import { describe, expect, test } from 'vitest'
import { figures, meeting, motion, standing } from './test-facts'
import { votesRules } from './votes'

const of = (rule: string, ...held: readonly ReturnType<typeof meeting>[]) =>
  standing(votesRules({ held, electedElsewhere: 0 }, figures), rule)
const voter = { code: 'TV1', name: 'Bà Ất', votes: 1, official: true }

describe('Law 17/2023/QH15 article 61.4: who votes (R20)', () => {
  test.each([
    ['green: votes-right', meeting()],
    ['red: voter-not-official', meeting({ voters: [{ ...voter, official: false }] })],
    ['red: votes-more-than-one', meeting({ voters: [{ ...voter, votes: 2 }] })],
    ['green: votes-right', meeting({ form: 'delegate', voters: [{ ...voter, votes: 100 }] })],
    ['red: votes-too-many', meeting({ form: 'delegate', voters: [{ ...voter, votes: 101 }] })],
  ])('%s', (expected, held) => expect(of('R20', held)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 61.2 and 61.3: majorities (R21)', () => {
  const voted = (more: Parameters<typeof motion>[0]) => meeting({ motions: [motion(more)] })
  test.each([
    ['green: motions-right', voted({ for: 51 })],
    ['red: motion-not-passed', voted({ for: 50 })],
    ['green: motions-right', voted({ for: 50, passed: false })],
    ['green: motions-right', voted({ for: 65, decision: 'amendCharter' })],
    ['red: motion-not-passed', voted({ for: 64, decision: 'amendCharter' })],
    ['red: motion-wrong-majority', voted({ for: 64, decision: 'other', asksSpecial: true })],
    ['grey: motions-none', meeting({ motions: [] })],
  ])('%s', (expected, held) => expect(of('R21', held)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 57.2 and 58.2: delegates (R22)', () => {
  const delegates = (officialMembers: number, entitled: number) =>
    meeting({ form: 'delegate', officialMembers, entitled })
  test.each([
    ['grey: delegates-none', meeting()],
    ['green: delegates-right', delegates(100, 50)],
    ['red: delegates-too-few', delegates(100, 49)],
    ['red: delegates-not-allowed', delegates(49, 49)],
  ])('%s', (expected, held) => expect(of('R22', held)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 57.4 and 61.6: minutes and ballots (R23)', () => {
  const minutes = meeting().minutes
  const members = (number: number) => ({
    by: 'members' as const,
    refused: ['chair' as const],
    reason: 'Không đồng ý',
    members: Array.from({ length: number }, (_, at) => `TV${at}`),
  })
  test.each([
    ['green: minutes-right', meeting()],
    ['amber: minutes-unsigned', meeting({ minutes: { ...minutes, state: 'draft', signing: null } })],
    ['amber: minutes-not-frozen', meeting({ minutes: { ...minutes, state: 'signed' } })],
    ['green: minutes-right', meeting({ minutes: { ...minutes, signing: members(31) } })],
    ['red: minutes-invalid', meeting({ minutes: { ...minutes, signing: members(30) } })],
    ['amber: ballots-not-kept', meeting({ elections: 1, minutes: { ...minutes, papers: 0 } })],
  ])('%s', (expected, held) => expect(of('R23', held)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 65.2, 67.1, 69.1, 71.2 and 72.2: secret ballots (R24)', () => {
  test.each([
    ['grey: ballots-none', meeting()],
    ['green: ballots-secret', meeting({ seats: [{ post: 'boardMember', secret: true }] })],
    ['red: ballot-shown', meeting({ seats: [{ post: 'boardMember', secret: false }] })],
    ['amber: dismissal-shown', meeting({ seats: [{ post: 'dismissal', secret: false }] })],
  ] as const)('%s', (expected, held) => expect(of('R24', held)).toBe(expected))
})
