import { describe, expect, test } from 'vitest'
import { bodiesRules } from './bodies'
import { bodiesFacts, figures, meeting, motion, ON, post, posts, standing } from './test-facts'

type Facts = Parameters<typeof bodiesFacts>[0]
const of = (rule: string, facts: Facts) => standing(bodiesRules(bodiesFacts(facts), figures), rule)
const without = (...people: readonly string[]) => posts.filter(({ person }) => !people.includes(person))
const boardMeeting = (more: Parameters<typeof meeting>[0] = {}, supervisorsVoting: readonly string[] = []) => ({
  board: [
    {
      ...meeting({
        body: 'board',
        entitled: 3,
        attendance: { inPerson: 2, online: 0, proxy: 0 },
        motions: [motion({ base: 2, for: 2, against: 0, abstain: 0 })],
        ...more,
      }),
      supervisorsVoting,
    },
  ],
})

describe('Law 17/2023/QH15 articles 65.1, 65.2 and 69.1: sizes and terms (R25)', () => {
  const ending = (termEndsOn: string) => ({ posts: [...without('D'), post('D', 'supervisor', { termEndsOn })] })
  test.each([
    ['green: bodies-right', {}],
    ['red: body-too-few', { posts: without('C') }],
    ['red: body-too-few', { posts: without('D') }],
    ['red: body-not-of-form', { form: 'simplified' as const }],
    [
      'red: body-too-many',
      { posts: [...posts, ...Array.from({ length: 7 }, (_, at) => post(`S${at}`, 'supervisor'))] },
    ],
    ['red: term-expired', ending('2026-05-31')],
    ['amber: term-ending', ending('2026-09-01')],
    ['green: bodies-right', ending('2026-09-02')],
    ['red: term-too-long', ending('2029-03-16')],
    ['grey: posts-none', { posts: [] }],
  ])('%s', (expected, facts) => expect(of('R25', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 62.1 to 62.3: double posts, family, supervisors (R26, R27, R28)', () => {
  const kin = (one: string, other: string, certain = true) => ({ kin: [{ one, other, certain }] })
  const barred = { official: true, representsOfficial: false, hiredByMeeting: false, barred: true }
  const stranger = { official: false, representsOfficial: false, hiredByMeeting: true, barred: false }
  test.each([
    ['R26', 'green: doubles-none', {}],
    ['R26', 'red: double-post', { posts: [...posts, post('D', 'cashier')] }],
    ['R26', 'green: doubles-none', { posts: [...posts, post('A', 'director')] }],
    ['R26', 'red: post-barred', { posts: [post('D', 'supervisor', { standing: barred })] }],
    ['R27', 'green: kin-none', { ...kin('E', 'F') }],
    ['R27', 'red: kin-banned', { ...kin('A', 'D') }],
    ['R27', 'amber: kin-alike', { ...kin('A', 'D', false) }],
    ['R27', 'grey: kin-undeclared', { isKinDeclared: false }],
    ['R28', 'green: supervisors-right', {}],
    ['R28', 'red: supervisor-not-official', { posts: [post('D', 'supervisor', { standing: stranger })] }],
    ['R28', 'red: supervisor-votes', boardMeeting({}, ['D'])],
    ['R28', 'grey: supervisors-none', { posts: without('D') }],
  ])('%s %s', (rule, expected, facts) => expect(of(rule, facts)).toBe(expected))
})

describe('Law 17/2023/QH15 article 65.5: meetings of the board (R29)', () => {
  const voted = (more: Parameters<typeof motion>[0]) =>
    boardMeeting({ motions: [motion({ base: 2, for: 1, against: 1, abstain: 0, ...more })] })
  const again = { call: 2, previousPlannedOn: '2026-03-01' } as const
  test.each([
    ['green: board-right', boardMeeting()],
    ['red: board-short', boardMeeting({ attendance: { inPerson: 1, online: 0, proxy: 0 } })],
    ['green: board-right', boardMeeting({ ...again, heldOn: '2026-03-16' })],
    ['red: board-call-late', boardMeeting({ ...again, heldOn: '2026-03-17' })],
    ['green: board-right', voted({ chairSide: 'for' })],
    ['red: board-vote-wrong', voted({ chairSide: 'against' })],
    ['amber: board-meeting-instead', { failedBoards: [{ by: ON, isCalled: false }] }],
    ['red: board-meeting-instead-late', { failedBoards: [{ by: '2026-05-31', isCalled: false }] }],
    ['grey: board-none', {}],
    ['grey: board-simplified', { form: 'simplified' as const }],
  ])('%s', (expected, facts) => expect(of('R29', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 69.3.d and 69.3.e: the appraisal (R30)', () => {
  const appraisal = (more: Partial<ReturnType<typeof bodiesFacts>['appraisal']>) => ({
    appraisal: { ...bodiesFacts().appraisal, ...more },
  })
  test.each([
    ['green: appraisal-right', appraisal({ approved: [{ year: 2025, appraised: true }] })],
    ['red: approved-unappraised', appraisal({ approved: [{ year: 2025, appraised: false }] })],
    ['amber: appraisal-waiting', appraisal({ waiting: { year: 2025, by: ON } })],
    ['amber: appraisal-unrecorded', appraisal({ unrecorded: 2025 })],
    ['red: appraisal-late', appraisal({ waiting: { year: 2025, by: '2026-05-31' } })],
    ['red: report-not-on-agenda', appraisal({ withoutReport: [{ code: 'm', name: 'Đại hội' }] })],
    ['grey: appraisal-none', appraisal({ closedYears: 0 })],
  ])('%s', (expected, facts) => expect(of('R30', facts)).toBe(expected))
})
