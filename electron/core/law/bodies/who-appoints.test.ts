import { describe, expect, it } from 'vitest'
import { mayBeHired, noSuchPostArticle, whoAppoints } from './who-appoints'

describe('Law 17/2023/QH15 articles 64.7, 65.1, 66.8, 67.1, 69.1, 70.7: who gives a post (reading 12)', () => {
  it.each([
    ['full', 'boardMember', ['generalMeeting', 'foundingConference']],
    ['full', 'chairperson', ['generalMeeting', 'foundingConference', 'board']],
    ['full', 'director', ['board', 'foundingConference']],
    ['full', 'supervisor', ['generalMeeting', 'foundingConference']],
    ['simplified', 'director', ['generalMeeting', 'foundingConference']],
    ['simplified', 'supervisor', ['generalMeeting', 'foundingConference']],
  ] as const)('%s form, %s', (form, kind, bodies) => {
    expect(whoAppoints(form, kind)?.bodies).toEqual(bodies)
  })

  it('leaves accountants, cashier, team leaders and secretary to the co-operative', () => {
    for (const kind of ['chiefAccountant', 'accountant', 'cashier', 'teamLeader', 'secretary'] as const)
      expect(whoAppoints('full', kind)).toBeNull()
  })
})

describe('Law 17/2023/QH15 article 56.1.b: the simplified form has no board', () => {
  it('nor a head of the supervisors; the full form has both', () => {
    expect(noSuchPostArticle('simplified', 'boardMember')).toBe('56.1.b')
    expect(noSuchPostArticle('simplified', 'headSupervisor')).toBe('56.1.b')
    expect(noSuchPostArticle('simplified', 'supervisor')).toBeNull()
    expect(noSuchPostArticle('full', 'boardMember')).toBeNull()
  })
})

describe('Law 17/2023/QH15 articles 62.1.a, 62.2.a, 62.3.a: who may be hired', () => {
  it('never a member of the board or a supervisor (R28)', () => {
    expect(mayBeHired('boardMember')).toBe(false)
    expect(mayBeHired('supervisor')).toBe(false)
    expect(mayBeHired('director')).toBe(true)
    expect(mayBeHired('chiefAccountant')).toBe(true)
  })
})
