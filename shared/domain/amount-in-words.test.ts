import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInWords } from './amount-in-words'
import { MAX_AMOUNT } from './money'

const NINES = 'chín trăm chín mươi chín'

describe('amountInWords', () => {
  it.each([
    [0, 'Không đồng'],
    [-0, 'Không đồng'],
    [1, 'Một đồng'],
    [4, 'Bốn đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [11, 'Mười một đồng'],
    [14, 'Mười bốn đồng'],
    [15, 'Mười lăm đồng'],
    [19, 'Mười chín đồng'],
    [20, 'Hai mươi đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi tư đồng'],
    [25, 'Hai mươi lăm đồng'],
    [31, 'Ba mươi mốt đồng'],
    [44, 'Bốn mươi tư đồng'],
    [55, 'Năm mươi lăm đồng'],
    [71, 'Bảy mươi mốt đồng'],
    [99, 'Chín mươi chín đồng'],
    [100, 'Một trăm đồng'],
    [101, 'Một trăm linh một đồng'],
    [104, 'Một trăm linh bốn đồng'],
    [105, 'Một trăm linh năm đồng'],
    [110, 'Một trăm mười đồng'],
    [111, 'Một trăm mười một đồng'],
    [115, 'Một trăm mười lăm đồng'],
    [121, 'Một trăm hai mươi mốt đồng'],
    [555, 'Năm trăm năm mươi lăm đồng'],
    [1000, 'Một nghìn đồng'],
    [1001, 'Một nghìn không trăm linh một đồng'],
    [1005, 'Một nghìn không trăm linh năm đồng'],
    [1015, 'Một nghìn không trăm mười lăm đồng'],
    [1100, 'Một nghìn một trăm đồng'],
    [15_000, 'Mười lăm nghìn đồng'],
    [21_021, 'Hai mươi mốt nghìn không trăm hai mươi mốt đồng'],
    [105_005, 'Một trăm linh năm nghìn không trăm linh năm đồng'],
    [250_000, 'Hai trăm năm mươi nghìn đồng'],
    [1_000_000, 'Một triệu đồng'],
    [1_000_001, 'Một triệu không trăm linh một đồng'],
    [1_050_000, 'Một triệu không trăm năm mươi nghìn đồng'],
    [4_500_000, 'Bốn triệu năm trăm nghìn đồng'],
    [12_345_678, 'Mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [1_005_000_000, 'Một tỷ không trăm linh năm triệu đồng'],
    [1_000_000_005, 'Một tỷ không trăm linh năm đồng'],
    [2_024_000_015, 'Hai tỷ không trăm hai mươi tư triệu không trăm mười lăm đồng'],
    [1_000_000_000_000, 'Một nghìn tỷ đồng'],
    [1_500_000_000_000, 'Một nghìn năm trăm tỷ đồng'],
    [100_000_000_000_000, 'Một trăm nghìn tỷ đồng'],
    [999_999_999_999_999, `C${NINES.slice(1)} nghìn ${NINES} tỷ ${NINES} triệu ${NINES} nghìn ${NINES} đồng`],
    [-1, 'Âm một đồng'],
    [-4_500_000, 'Âm bốn triệu năm trăm nghìn đồng'],
  ])('%d', (dong, words) => {
    expect(amountInWords(dong)).toBe(words)
  })

  it('never loses a figure: words read back to the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT }), (dong) => {
        expect(readBack(amountInWords(dong))).toBe(dong)
      }),
    )
  })

  it('refuses what is not whole đồng', () => {
    expect(() => amountInWords(3.5)).toThrow(RangeError)
    expect(() => amountInWords(Number.NaN)).toThrow(RangeError)
  })
})

/** An independent reading of Vietnamese numbers, for the round trip only. */
function readBack(words: string): number {
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
  const after: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, mười: 10 }
  const list = words
    .toLowerCase()
    .replace(/ đồng$/, '')
    .split(' ')
  let [billions, thousands, group] = [0, 0, 0]
  for (const word of list.filter((each) => each !== 'âm' && each !== 'linh')) {
    if (word === 'trăm') group *= 100
    else if (word === 'mươi') group += (group % 10) * 9
    else if (word === 'nghìn' || word === 'triệu') {
      thousands += group * (word === 'nghìn' ? 1000 : 1_000_000)
      group = 0
    } else if (word === 'tỷ') {
      billions = thousands + group
      thousands = group = 0
    } else group += after[word] ?? digits.indexOf(word)
  }
  const size = billions * 1_000_000_000 + thousands + group
  return list[0] === 'âm' ? 0 - size : size
}
