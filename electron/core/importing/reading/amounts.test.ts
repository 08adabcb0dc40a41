import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_AMOUNT } from '@shared/domain/money'
import { createAmountEvidence, noteAmount, readAmount } from './amounts'
import type { Cell } from './sheet'

/** The cells of one file, read in the light of each other. */
function readFileOf(...cells: Cell[]): (number | string)[] {
  const evidence = createAmountEvidence()
  for (const cell of cells) noteAmount(evidence, cell)
  return cells.map((cell) => readAmount(evidence, cell))
}

describe('an amount alone in its file', () => {
  it.each<[Cell, number | string]>([
    ['250000', 250_000],
    ['  250000 ', 250_000],
    ['+250000', 250_000],
    ["'250000", 250_000],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1\u00a0250\u00a0000', 1_250_000],
    ['1\u202f250\u202f000', 1_250_000],
    ["1'250'000", 1_250_000],
    ['1’250’000', 1_250_000],
    ['1 250 000 đ', 1_250_000],
    ['1.250.000đ', 1_250_000],
    ['1.250.000 đồng', 1_250_000],
    ['1.250.000 ĐỒNG', 1_250_000],
    ['1,250,000 VND', 1_250_000],
    ['VNĐ 1,250,000', 1_250_000],
    ['₫1.250.000', 1_250_000],
    ['1.250', 1_250],
    ['1,250', 1_250],
    ['999.999', 999_999],
    ['250000.00', 250_000],
    ['250000,0', 250_000],
    ['250000.000', 250_000],
    ['1,250,000.00', 1_250_000],
    ['1.250.000,00', 1_250_000],
    ['1 250 000,00', 1_250_000],
    ['1,250,000.000', 1_250_000],
    ['0', 0],
    ['0,00', 0],
    ['-', 0],
    ['–', 0],
    ['- đ', 0],
    ['-0', 0],
    ['007', 7],
    ['999999999999999', MAX_AMOUNT],
    ['999.999.999.999.999', MAX_AMOUNT],
    ['250000,5', 'amount-fraction'],
    ['250000.50', 'amount-fraction'],
    ['1.250.000,01', 'amount-fraction'],
    ['0.250', 'amount-fraction'],
    ['1.25', 'amount-fraction'],
    ['-250000', 'amount-negative'],
    ['−250000', 'amount-negative'],
    ['- 250.000 đ', 'amount-negative'],
    ['250000-', 'amount-negative'],
    ['(250000)', 'amount-negative'],
    ['(1.250.000 đ)', 'amount-negative'],
    ['1000000000000000', 'amount-too-large'],
    ['1.000.000.000.000.000', 'amount-too-large'],
    ['9007199254740993', 'amount-too-large'],
    ['-9007199254740993', 'amount-too-large'],
    ['1,250.000', 'amount-ambiguous'],
    ['1 250.000', 'amount-ambiguous'],
    ['1,5E+06', 'amount-unknown'],
    ['1E6', 'amount-unknown'],
    ['1.5tr', 'amount-unknown'],
    ['12.50.000', 'amount-unknown'],
    ['1.250.00', 'amount-unknown'],
    ['0.250.000', 'amount-unknown'],
    ['12 50', 'amount-unknown'],
    ['1.250.000.', 'amount-unknown'],
    ['1..250', 'amount-unknown'],
    ['$250', 'amount-unknown'],
    ['hai trăm', 'amount-unknown'],
    ['１２３', 'amount-unknown'],
    [`${'1'.repeat(500)}x`, 'amount-unknown'],
    [{ text: '250000', number: 250_000 }, 250_000],
    [{ text: '1250000.0000000002', number: 1_250_000.000_000_000_2 }, 1_250_000],
    [{ text: '1249999.9999999998', number: 1_249_999.999_999_999_8 }, 1_250_000],
    [{ text: '250000.5', number: 250_000.5 }, 'amount-fraction'],
    [{ text: '-250000', number: -250_000 }, 'amount-negative'],
    [{ text: '1000000000000000', number: 1e15 }, 'amount-too-large'],
    [{ text: '1e+300', number: 1e300 }, 'amount-too-large'],
    [{ text: 'Infinity', number: Infinity }, 'amount-unknown'],
    [{ text: '05/01/2025', date: '2025-01-05' }, 'amount-unknown'],
  ])('%j is %s', (cell, expected) => {
    expect(readFileOf(cell)).toEqual([expected])
  })
})

describe('reading 36: a file must be consistent', () => {
  it.each<[string, Cell[], (number | string)[]]>([
    ['dots and commas both group', ['1.250.000', '1,250,000'], ['amount-ambiguous', 'amount-ambiguous']],
    ['blanks go with dots', ['1.250.000', '1 250 000 đ', '500'], [1_250_000, 1_250_000, 500]],
    ['a short one follows the long one', ['1.250.000', '1.250'], [1_250_000, 1_250]],
    ['a short one with the other sign', ['1.250.000', '1,250'], [1_250_000, 'amount-ambiguous']],
    ['two short ones with different signs', ['1.250', '1,250'], ['amount-ambiguous', 'amount-ambiguous']],
    ['a decimal dot elsewhere', ['1.250', '250000.00'], ['amount-ambiguous', 250_000]],
    ['a decimal dot behind commas', ['1,250.00', '5.000'], [1_250, 'amount-ambiguous']],
    ['the dot groups here and is decimal there', ['1.250.000', '250000.00'], ['amount-ambiguous', 'amount-ambiguous']],
    ['a true fraction stays one', ['1.250.000', '250000.5'], ['amount-ambiguous', 'amount-fraction']],
    ['two decimal signs', ['250000.00', '250000,00'], ['amount-ambiguous', 'amount-ambiguous']],
    ['typed numbers say nothing about signs', [{ text: '1.5', number: 1.5 }, '1.250'], ['amount-fraction', 1_250]],
    ['nor does what is no amount', ['1.5tr', '1.250'], ['amount-unknown', 1_250]],
  ])('%s', (_, cells, expected) => {
    expect(readFileOf(...cells)).toEqual(expected)
    expect(readFileOf(...cells.toReversed())).toEqual(expected.toReversed())
  })

  it('reads back whatever it is written as, as long as one way is used', () => {
    const amount = fc.integer({ min: 0, max: MAX_AMOUNT })
    const grouped = (x: number, sign: string): string => String(x).replace(/\B(?=(\d{3})+$)/g, sign)
    const ways: ((x: number) => string)[] = [
      (x) => grouped(x, '.'),
      (x) => grouped(x, ','),
      (x) => grouped(x, ' '),
      (x) => `${grouped(x, '.')} đ`,
      (x) => `${x}.00`,
      (x) => `${x},00`,
      (x) => `${grouped(x, ',')}.00`,
      String,
    ]
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), fc.constantFrom(...ways), (amounts, way) => {
        expect(readFileOf(...amounts.map(way))).toEqual(amounts)
      }),
    )
  })
})
