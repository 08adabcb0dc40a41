import { describe, expect, test } from 'vitest'
import { meetingsRules } from './meetings'
import { figures, meeting, meetingsFacts, standing } from './test-facts'

type Facts = Parameters<typeof meetingsFacts>[0]
const of = (rule: string, facts: Facts) => standing(meetingsRules(meetingsFacts(facts), figures), rule)
const planned = { code: 'p', name: 'Đại hội', untold: 0, noticeBy: '2026-06-10', lacks: [] }
const petition = {
  code: 'm',
  name: 'Bàn việc kênh',
  enough: true,
  inTime: true,
  answer: 'accepted',
  isOver: true,
} as const
const regular = { body: 'board', months: 3, article: '65.3' } as const

describe('Law 17/2023/QH15 articles 56.2 to 56.4: the form by size (R13)', () => {
  test.each([
    ['green: form-full', { form: 'full' }],
    ['green: form-free', { form: 'simplified', required: { form: 'free', article: '56.3' } }],
    ['red: form-must-be-full', { form: 'simplified', required: { form: 'full', article: '56.2' } }],
    ['amber: form-ask-size', { form: 'simplified', required: { form: 'unknown', article: '56.2' } }],
    ['grey: form-unknown', { form: 'simplified' }],
  ] as const)('%s', (expected, facts) => expect(of('R13', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 59.1 and 103.1.e: the annual meeting (R14)', () => {
  const annual = (heldOn: string | null) => ({ annual: { year: 2025, end: '2025-12-31', heldOn } })
  test.each([
    ['green: annual-held', { ...annual('2026-04-30') }],
    ['amber: annual-held-late', { ...annual('2026-05-01') }],
    ['red: annual-overdue', { ...annual(null), on: '2026-05-01' }],
    ['amber: annual-soon', { ...annual(null), on: '2026-04-30' }],
    ['green: annual-coming', { ...annual(null), on: '2026-03-01', lastGeneralMeeting: null }],
    ['red: annual-alarm', { annual: null, lastGeneralMeeting: '2024-11-30' }],
    ['grey: annual-none', { annual: null, lastGeneralMeeting: '2024-12-01' }],
  ])('%s', (expected, facts) => expect(of('R14', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 57.1 and 65.3: regular meetings (R15)', () => {
  test.each([
    ['green: regular-held', { ...regular, lastHeldOn: '2026-05-01' }],
    ['amber: regular-soon', { ...regular, lastHeldOn: '2026-03-01' }],
    ['red: regular-overdue', { ...regular, lastHeldOn: '2026-02-28' }],
    ['amber: regular-never', { ...regular, lastHeldOn: null }],
    ['grey: regular-unknown', null],
  ])('%s', (expected, rule) => expect(of('R15', { regular: rule })).toBe(expected))
})

describe('Law 17/2023/QH15 article 60.1: notices (R16)', () => {
  test.each([
    ['green: notices-in-time', {}],
    ['grey: meetings-none', { held: [] }],
    ['red: notices-missing', { held: [meeting({ notices: { missing: 1, late: 0 } })] }],
    ['red: notices-missing', { held: [meeting({ notices: { missing: 0, late: 1 } })] }],
    ['amber: notices-waiting', { planned: [{ ...planned, untold: 2 }] }],
    ['red: notices-late', { planned: [{ ...planned, untold: 2, noticeBy: '2026-05-31' }] }],
    ['amber: notice-lacks', { planned: [{ ...planned, lacks: ['documents'] as const }] }],
  ])('%s', (expected, facts) => expect(of('R16', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 articles 60.2 to 60.4: petitions and the agenda (R17)', () => {
  test.each([
    ['grey: petitions-none', {}],
    ['green: petitions-answered', { petitions: [petition] }],
    ['green: petitions-answered', { petitions: [{ ...petition, answer: 'late', inTime: false }] }],
    ['red: petition-wrongly-refused', { petitions: [{ ...petition, answer: 'late' }] }],
    ['red: petition-wrongly-refused', { petitions: [{ ...petition, answer: 'tooFew' }] }],
    ['red: petition-unanswered', { petitions: [{ ...petition, answer: null }] }],
    ['amber: petition-waiting', { petitions: [{ ...petition, answer: null, isOver: false }] }],
    ['amber: agenda-not-voted', { held: [meeting({ agendaVoted: false })] }],
  ] as const)('%s', (expected, facts) => expect(of('R17', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 article 59.7: quorum and calls (R18)', () => {
  const came = (inPerson: number, more: Parameters<typeof meeting>[0] = {}) => ({
    held: [meeting({ attendance: { inPerson, online: 0, proxy: 0 }, ...more })],
  })
  const again = { call: 2, previousPlannedOn: '2026-03-01' } as const
  test.each([
    ['green: quorum-met', came(50)],
    ['red: quorum-short', came(49)],
    ['green: quorum-met', came(33, { ...again, heldOn: '2026-03-31' })],
    ['red: quorum-short', came(32, { ...again, heldOn: '2026-03-31' })],
    ['red: call-late', came(33, { ...again, heldOn: '2026-04-01' })],
    ['grey: meetings-none', { held: [] }],
  ])('%s', (expected, facts) => expect(of('R18', facts)).toBe(expected))
})

describe('Law 17/2023/QH15 article 59.4: requests for an extraordinary meeting (R19)', () => {
  test.each([
    ['green: requests-none', []],
    ['amber: request-running', [{ receivedOn: '2026-05-17' }]],
    ['red: request-supervisors', [{ receivedOn: '2026-05-16' }]],
    ['red: request-members', [{ receivedOn: '2026-04-01' }]],
  ])('%s', (expected, requests) => expect(of('R19', { requests })).toBe(expected))
})
