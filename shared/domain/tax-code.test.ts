import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTaxCode } from './tax-code'

describe('checkTaxCode', () => {
  it.each(['0100109106', '0300588569', '0100109106-001', ' 0100109106 ', '001099012345'])('takes %s', (code) => {
    expect(checkTaxCode(code)).toBe('ok')
  })

  it.each(['0123456789', '0101234567', '0100109107', '0100109107-001', '0000000000'])(
    'sees the typing error in %s',
    (code) => {
      expect(checkTaxCode(code)).toBe('wrong-check-digit')
    },
  )

  it.each(['', '010010910', '01001091060', '0100109106-01', '0100109106001', '01001O9106', '0100109106 001'])(
    'knows no code shaped like %s',
    (code) => {
      expect(checkTaxCode(code)).toBe('wrong-length')
    },
  )

  it('gives each nine digits at most one code, and notices any single wrong digit', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(digits, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (list, place, shift) => {
        const valid = [...'0123456789'].filter((last) => checkTaxCode(list.join('') + last) === 'ok')
        expect(valid.length).toBeLessThanOrEqual(1)
        const [last] = valid
        if (last === undefined) return
        const wrong = list.with(place, ((list[place] ?? 0) + shift) % 10)
        expect(checkTaxCode(wrong.join('') + last)).toBe('wrong-check-digit')
      }),
    )
  })
})
