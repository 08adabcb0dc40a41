import { describe, expect, it } from 'vitest'
import type { Dong } from '@shared/domain/money'
import type { Turnover } from '../facts'
import { evaluateFormula } from './evaluate-formula'
import { accountsNamed, linesNamed } from './formula'
import { parseFormula } from './parse-formula'

const leaves = [
  { account: '1111', net: 70, grossDebit: 100, grossCredit: 30 },
  { account: '1112', net: -5, grossDebit: 0, grossCredit: 5 },
  { account: '131', net: 4, grossDebit: 10, grossCredit: 6 },
]
const pair = (debit: string | null, credit: string | null, amount: Dong): Turnover => ({ debit, credit, amount })
const turnover = [
  pair('9111', '6111', 50),
  pair('6111', '9111', 8),
  pair('131', '5111', 100),
  pair('9111', '5113', 3),
  pair('5111', '521', 7),
  pair('521', '5111', 2),
  pair('5111', '131', 9),
  pair('002', null, 1000),
  pair(null, '002', 400),
]
const value = (text: string, lines: Record<string, Dong> = {}) =>
  evaluateFormula(parseFormula(text), { leaves, turnover }, (code) => lines[code] ?? Number.NaN)

describe('the formula language', () => {
  it.each<[string, Dong]>([
    ['DR(111)', 65],
    ['CR(111)', -65],
    ['DR(1111)', 70],
    ['DR(1)', 69],
    ['DRD(111)', 100],
    ['CRD(111)', 35],
    ['DRD(131) - CRD(131)', 4],
    ['DR(999)', 0],
    ['-DR(1111) + DRD(131)', -60],
    ['-(DR(1111) - DRD(131))', -60],
    ['DR(1111) - (DRD(131) - CRD(131)) - DR(1112)', 71],
    ['T(9111 > 611)', 50],
    ['TN(9111 > 611)', 42],
    ['TN(611 > 911)', -42],
    ['TC(511)', 105],
    ['TC(511) - T(911 > 511)', 102],
    ['T(any except 911, 521 > 511)', 100],
    ['DR(111 except 1112)', 70],
    ['DRD(1 except 131)', 100],
    ['TN(911 except 9112 > 611)', 42],
    ['TN(911 except 9111 > 611)', 0],
    ['T(511 > any except 521, 911)', 9],
    ['T(any > 002)', 400],
    ['T(002 > any)', 1000],
  ])('%s is %d', (text, expected) => expect(value(text)).toBe(expected))

  it('refers to lines', () => expect(value('[10a] - [11a]', { '10a': 10, '11a': 4 })).toBe(6))

  it('never answers minus zero', () => expect(Object.is(value('-CR(999)'), 0)).toBe(true))

  it('names what it is made of', () => {
    const formula = parseFormula('-(DR(111 except 1112) + [20a]) + T(511 > any except 521, 333) - TC(512)')
    expect(accountsNamed(formula)).toEqual(['111', '1112', '511', '521', '333', '512'])
    expect(linesNamed(formula)).toEqual(['20a'])
  })

  it.each<[string, RegExp]>([
    ['', /at the end/],
    ['DR', /at the end: expected "\("/],
    ['DR(x)', /sign 4: expected an account/],
    ['DR(111', /at the end: expected "\)"/],
    ['DR(111))', /sign 8: "\)" follows/],
    ['DR(111) DR(112)', /sign 9: "DR" follows/],
    ['T(511, 521)', /sign 6: expected ">"/],
    ['T(511 > 521 but 3)', /sign 13: expected "\)"/],
    ['SUM(111)', /sign 1: "SUM" is no function/],
    ['111', /sign 1: expected a function/],
    ['DR(111) * 2', /sign 8: nothing of the formula language/],
    ['DR(111); rest', /sign 8: nothing/],
    ['[10', /sign 1: nothing/],
    ['DR(except 111)', /sign 4: expected an account/],
    ['+DR(111)', /sign 1: expected a function/],
  ])('refuses %s', (text, message) => expect(() => parseFormula(text)).toThrow(message))
})
