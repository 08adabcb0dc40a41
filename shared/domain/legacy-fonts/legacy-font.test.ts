import { describe, expect, test } from 'vitest'
import { guessLetterCode, lostLetters, readLetters } from './legacy-font'

describe('guessing the codes of a column', () => {
  test.each([
    [['NguyÔn V¨n An', 'TrÇn ThÞ Hoa', 'Lª ViÕt Hïng'], 'tcvn3'],
    [['Nguyeãn Vaên An', 'Traàn Thò Hoa', 'Leâ Vieát Huøng'], 'vni'],
    [['Nguyễn Văn An', 'Trần Thị Hoà', 'Lê Viết Hùng'], 'unicode'],
    [['NGUYÔN V¡N HïNG'], 'tcvn3'],
    [['cô giáo', 'ông Sáu', 'bà Tư'], 'unicode'],
    [['X· Nam S¬n', '§éi 5'], 'tcvn3'],
    [['AP1', '12', ''], 'unicode'],
    [['nhµ níc, th¬ng binh'], 'tcvn3'],
  ] as const)('%j is %s', (texts, code) => {
    expect(guessLetterCode(texts)).toBe(code)
  })
})

describe('a lost «ư»', () => {
  test('is found where the word is no syllable without it', () => {
    expect(lostLetters(readLetters('nhµ níc', 'tcvn3'))).toEqual([{ word: 'nớc', probably: 'nước' }])
    expect(lostLetters('Hng Yên, xã Lơng Tài, th ký')).toEqual([
      { word: 'Hng', probably: 'Hưng' },
      { word: 'Lơng', probably: 'Lương' },
      { word: 'th', probably: 'thư' },
    ])
  })

  test('is not there in a text that kept it, nor in figures and codes', () => {
    expect(lostLetters(readLetters('nhµ n­íc, 12/3', 'tcvn3'))).toEqual([])
    expect(lostLetters('Nguyễn Văn An, đội 5, gì, quỳnh, khuya')).toEqual([])
  })
})
