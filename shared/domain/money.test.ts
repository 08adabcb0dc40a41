import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDong,
  formatDong,
  formatDongPrint,
  formatDongReport,
  isAmount,
  MAX_AMOUNT,
  parseTypedAmount,
  sumDong,
} from './money'

const amounts = fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT })

describe('isAmount', () => {
  it('takes whole đồng below 10^15 of either sign, not zero', () => {
    expect([1, -1, MAX_AMOUNT, -MAX_AMOUNT].every(isAmount)).toBe(true)
    expect([0, -0, 0.5, MAX_AMOUNT + 1, -MAX_AMOUNT - 1, Number.NaN, Infinity].some(isAmount)).toBe(false)
  })
})

describe('addDong and sumDong', () => {
  it('sum exactly, nothing being 0', () => {
    expect(addDong()).toBe(0)
    expect(addDong(1, 2, -5)).toBe(-2)
    expect(sumDong(new Set([10, 20]))).toBe(30)
  })

  it('refuse what cannot be kept exactly', () => {
    expect(() => addDong(0.5)).toThrow(RangeError)
    expect(() => addDong(Number.NaN)).toThrow(RangeError)
    expect(() => addDong(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError)
    expect(() => sumDong([Number.MAX_SAFE_INTEGER, 1, -1])).toThrow(/exact range/)
  })

  it('agree with BigInt', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 9 }), (list) => {
        expect(BigInt(sumDong(list))).toBe(list.reduce((sum, x) => sum + BigInt(x), 0n))
      }),
    )
  })
})

describe('formats', () => {
  it.each([
    [0, '0', '0', '-'],
    [-0, '0', '0', '-'],
    [7, '7', '7', '7'],
    [999, '999', '999', '999'],
    [1000, '1.000', '1.000', '1.000'],
    [1234567, '1.234.567', '1.234.567', '1.234.567'],
    [-1234567, '-1.234.567', '(1.234.567)', '(1.234.567)'],
    [MAX_AMOUNT, '999.999.999.999.999', '999.999.999.999.999', '999.999.999.999.999'],
  ])('write %d', (x, screen, print, report) => {
    expect([formatDong(x), formatDongPrint(x), formatDongReport(x)]).toEqual([screen, print, report])
  })

  it('refuse a fraction', () => {
    expect(() => formatDong(1.5)).toThrow(RangeError)
    expect(() => formatDongReport(Number.NaN)).toThrow(RangeError)
  })
})

describe('parseTypedAmount', () => {
  it.each([
    ['1.5tr', 1_500_000],
    ['1,5 triệu', 1_500_000],
    ['1,5 TRIỆU', 1_500_000],
    ['1,5 trieu', 1_500_000],
    ['1,5 triệu'.normalize('NFD'), 1_500_000],
    ['2tỷ', 2_000_000_000],
    ['2 tỉ đồng', 2_000_000_000],
    ['0,125 tỷ', 125_000_000],
    ['0.500tr', 500_000],
    ['500k', 500_000],
    ['500 nghìn', 500_000],
    ['500 ngàn', 500_000],
    ['500.000đ', 500_000],
    ['500000 VND', 500_000],
    ['250000+125000', 375_000],
    ['1.250.000-50.000', 1_200_000],
    ['1.250.000 – 50.000', 1_200_000],
    ['3*125000', 375_000],
    ['3 x 125.000', 375_000],
    ['3×125k + 2tr', 2_375_000],
    ['1,5*2', 3],
    ['0,25+0,75', 1],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1\u00a0250\u202f000', 1_250_000],
    ['1.250', 1250],
    ['1,250', 1250],
    ['1 250 triệu', 1_250_000_000],
    ['1.250.000,00', 1_250_000],
    ['1,250,000.00', 1_250_000],
    ['1.250,5 triệu', 1_250_500_000],
    ['1234,567tr', 1_234_567_000],
    ['-50.000', -50_000],
    ['50-80', -30],
    ['0', 0],
    ['007', 7],
    ['999.999.999.999.999', MAX_AMOUNT],
  ])('reads %s', (text, value) => {
    expect(parseTypedAmount(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    [' \u00a0 ', 'empty'],
    ['abc', 'not-a-number'],
    ['1.25.000', 'not-a-number'],
    ['1.250,000.000', 'not-a-number'],
    ['1,250.000,000', 'not-a-number'],
    ['1.250 000', 'not-a-number'],
    ['1 25', 'not-a-number'],
    ['1.250tr', 'not-a-number'],
    ['1,250 triệu', 'not-a-number'],
    ['5+', 'not-a-number'],
    ['+', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['3*-2', 'not-a-number'],
    ['3**2', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['tr', 'not-a-number'],
    ['5 tr k', 'not-a-number'],
    ['10/2', 'not-a-number'],
    ['1'.repeat(201), 'not-a-number'],
    ['12,5', 'fraction'],
    ['1,2345', 'fraction'],
    ['1,2345k', 'fraction'],
    ['0,5*3', 'fraction'],
    ['1.250.000,50', 'fraction'],
    ['1.000.000.000.000.000', 'too-large'],
    ['-1000000 tỷ', 'too-large'],
    ['9'.repeat(150), 'too-large'],
  ])('says of %s: %s', (text, reason) => {
    expect(parseTypedAmount(text)).toEqual({ ok: false, reason })
  })

  it('reads back whatever formatDong writes, with dots, commas or blanks', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('.', ',', ' '), (x, mark) => {
        expect(parseTypedAmount(formatDong(x).replaceAll('.', mark))).toEqual({ ok: true, value: x })
      }),
    )
  })

  it('adds and subtracts like arithmetic', () => {
    const part = fc.integer({ min: 0, max: 10 ** 13 })
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(parseTypedAmount(`${a} + ${formatDong(b)}-${c}`)).toEqual({ ok: true, value: a + b - c })
      }),
    )
  })

  it('answers every text without throwing, and with a keepable amount', () => {
    const sign = fc.constantFrom(...'0123456789., +-*xktrđtỷ\u0300')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(sign).map((list) => list.join('')),
        ),
        (text) => {
          const read = parseTypedAmount(text)
          if (read.ok) expect(read.value === 0 || isAmount(read.value)).toBe(true)
        },
      ),
    )
  })
})
