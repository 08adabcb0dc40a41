import { describe, expect, it } from 'vitest'
import { idNumberNotes } from './id-number'

const man = { gender: 'male', birthDate: '1953-02-20' } as const
const woman = { gender: 'female', birthDate: '2000-09-04' } as const

describe('an identity number of twelve figures', () => {
  it('agrees with sex and year of birth in both centuries', () => {
    expect(idNumberNotes('037053001351', man)).toEqual([])
    expect(idNumberNotes('037 300 383 452', woman)).toEqual([])
  })

  it('says what does not agree, as far as it is known', () => {
    expect(idNumberNotes('037153001351', man)).toEqual(['other-sex'])
    expect(idNumberNotes('037054001351', man)).toEqual(['other-year'])
    expect(idNumberNotes('037253001351', man)).toEqual(['other-year'])
    expect(idNumberNotes('037154001351', { gender: null, birthDate: null })).toEqual([])
    expect(idNumberNotes('003053001351', man)).toEqual(['unknown-province'])
  })
})

describe('other papers', () => {
  it('nine figures are an old card; other shapes a typing error, or a passport of a foreigner', () => {
    expect(idNumberNotes('161234567', man)).toEqual(['old'])
    expect(idNumberNotes('03705300135', man)).toEqual(['malformed'])
    expect(idNumberNotes('PA1234567', { ...man, nationality: 'LA' })).toEqual(['passport'])
    expect(idNumberNotes('PA1234567', { ...man, nationality: 'VN' })).toEqual(['malformed'])
    expect(idNumberNotes('', man)).toEqual([])
  })
})
