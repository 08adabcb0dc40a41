import { describe, expect, it } from 'vitest'
import { ageOn, type Applicant, eligibilityFaults } from './member-eligibility'

const ages = { adultAge: 18, associateMinimumAge: 15 }
const person: Applicant = {
  type: 'official',
  legalForm: 'individual',
  nationality: 'VN',
  birthDate: '2008-06-15',
  representative: '',
}

describe('Law 17/2023/QH15 article 30.1.a: official members and contributing associates are 18', () => {
  it('from the eighteenth birthday on, not a day before', () => {
    expect(eligibilityFaults(person, '2026-06-15', ages)).toEqual([])
    expect(eligibilityFaults(person, '2026-06-14', ages)).toEqual([{ kind: 'too-young', age: 17, least: 18 }])
    expect(eligibilityFaults({ ...person, type: 'contributing' }, '2026-06-14', ages)).toHaveLength(1)
  })

  it('an unknown birth date is missing, not wrong', () => {
    expect(eligibilityFaults({ ...person, birthDate: null }, '2026-06-14', ages)).toEqual([])
  })
})

describe('Law 17/2023/QH15 article 30.2.b: Vietnamese of 15 to 17 as non-contributing associates only', () => {
  it('from the fifteenth birthday on, not a day before; a foreigner from 18', () => {
    const young: Applicant = { ...person, type: 'nonContributing' }
    expect(eligibilityFaults(young, '2023-06-15', ages)).toEqual([])
    expect(eligibilityFaults(young, '2023-06-14', ages)).toEqual([{ kind: 'too-young', age: 14, least: 15 }])
    expect(eligibilityFaults({ ...young, nationality: 'LA' }, '2026-06-14', ages)).toHaveLength(1)
    expect(eligibilityFaults({ ...young, nationality: 'LA' }, '2026-06-15', ages)).toEqual([])
  })
})

describe('Law 17/2023/QH15 article 30.1.c: households and groups name one representative', () => {
  it.each(['household', 'cooperativeGroup', 'organisation'] as const)(
    '%s: none is refused, one is right, two are refused',
    (legalForm) => {
      const group: Applicant = { ...person, legalForm, birthDate: null }
      expect(eligibilityFaults(group, '2026-06-15', ages)).toEqual([{ kind: 'without-representative' }])
      expect(eligibilityFaults({ ...group, representative: 'Lê Văn Và' }, '2026-06-15', ages)).toEqual([])
      for (const representative of ['Lê Văn A, Lê Thị B', 'Lê Văn A và Lê Thị B']) {
        expect(eligibilityFaults({ ...group, representative }, '2026-06-15', ages)).toEqual([
          { kind: 'two-representatives' },
        ])
      }
    },
  )
})

describe('age', () => {
  it('a child of 29 February completes a common year on 1 March', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20)
  })
})
