import { describe, expect, test } from 'vitest'
import { minutesStanding } from './minutes'
import { shippedFigures as figures } from './test-figures'

const refused = { chair: false, secretary: true, refusalNoted: true, attendingMembers: 100, signingMembers: 0 }
const of = (given: Partial<typeof refused>) => minutesStanding({ ...refused, ...given }, figures.minutesSignersPercent)

describe('Law 17/2023/QH15 articles 57.4 and 65.5.d (R23): who signs the minutes', () => {
  test('chair and secretary', () => {
    expect(of({ chair: true, refusalNoted: false })).toMatchObject({ valid: true, by: 'signers' })
  })

  test('where one refuses, more than half of the members who attended: 51 of 100, not 50', () => {
    expect(of({ signingMembers: 51 })).toEqual({ valid: true, by: 'members', needed: 51 })
    expect(of({ signingMembers: 50 })).toEqual({ valid: false, by: null, needed: 51 })
    expect(of({ attendingMembers: 99, signingMembers: 50 }).valid).toBe(true)
  })

  test('the minutes must say that they refuse', () => {
    expect(of({ signingMembers: 100, refusalNoted: false }).valid).toBe(false)
  })
})
