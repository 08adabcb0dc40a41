import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classOf, isAccountCode, isOffBalance, isUnder, levelOneOf } from './account-code'

const codes = fc.stringMatching(/^[0-9]{3,8}$/)

describe('account codes', () => {
  it('are 3 to 8 digits', () => {
    for (const code of ['111', '1111', '008', '13211', '12345678']) expect(isAccountCode(code)).toBe(true)
    for (const text of ['', '11', '123456789', '11a', ' 111', '111\n', '١١١']) expect(isAccountCode(text)).toBe(false)
  })

  it('tell class and side of the balance sheet', () => {
    expect(classOf('9111')).toBe(9)
    expect(classOf('008')).toBe(0)
    expect(isOffBalance('008')).toBe(true)
    expect(isOffBalance('1008')).toBe(false)
    expect(() => classOf('x11')).toThrow(RangeError)
  })

  it('form a tree by prefix, in which an account is under itself', () => {
    expect(isUnder('13211', '132')).toBe(true)
    expect(isUnder('132', '132')).toBe(true)
    expect(isUnder('132', '1321')).toBe(false)
    expect(isUnder('2132', '132')).toBe(false)
    fc.assert(
      fc.property(codes, (code) => {
        expect(isUnder(code, levelOneOf(code))).toBe(true)
        expect(classOf(levelOneOf(code))).toBe(classOf(code))
        expect(isOffBalance(code)).toBe(classOf(code) === 0)
      }),
    )
  })
})
