import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedIncludes, foldText, givenNameSortKey, toNfc, vietnameseSortKey } from './text-fold'

const collator = new Intl.Collator('vi')
const byKey = (key: (text: string) => string) => (a: string, b: string) => {
  const [x, y] = [key(a), key(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

describe('foldText', () => {
  it('drops accents, case and extra blanks', () => {
    expect(foldText('  Nguyễn  Văn\u00a0Đức ')).toBe('nguyen van duc')
    expect(foldText('Ương ƠI, ĐƯỜNG Ẵm Ệ')).toBe('uong oi, duong am e')
    expect(foldText('')).toBe('')
  })

  it('is the same for both Unicode spellings, and folding twice changes nothing', () => {
    const text = fc.array(fc.constantFrom(...'aăâđĐêỄơựƯýz 1-\u0301\u031b')).map((list) => list.join(''))
    fc.assert(
      fc.property(text, (sample) => {
        expect(foldText(sample.normalize('NFD'))).toBe(foldText(sample.normalize('NFC')))
        expect(foldText(foldText(sample))).toBe(foldText(sample))
      }),
    )
  })

  it('stores one spelling', () => {
    expect(toNfc('Đường'.normalize('NFD'))).toBe('Đường')
  })
})

describe('foldedIncludes', () => {
  it('wants every word, in any order', () => {
    const haystack = foldText('Phiếu chi tiền điện tháng 3')
    expect(foldedIncludes(haystack, 'điện chi')).toBe(true)
    expect(foldedIncludes(haystack, 'DIEN  thang')).toBe(true)
    expect(foldedIncludes(haystack, 'điện nước')).toBe(false)
    expect(foldedIncludes(haystack, '  ')).toBe(true)
  })
})

describe('vietnameseSortKey', () => {
  it('puts the alphabet and the tones in their order', () => {
    const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz']
    const tones = [...'aàảãáạ', 'ă', 'ằ']
    expect(alphabet.toReversed().sort(byKey(vietnameseSortKey))).toEqual(alphabet)
    expect(tones.toReversed().sort(byKey(vietnameseSortKey))).toEqual(tones)
  })

  it('agrees with Intl.Collator on names', () => {
    const names =
      `Nguyễn Văn An|Nguyễn Văn Ân|Nguyễn Thị Ánh|Đặng Văn Đức|Dương Văn Dũng|Đỗ Thị Ơn|Hồ Ô|Hồ O|Hoà Bình|Hòa Bình
      |hòa bình|Trần Lê|Trần Lệ|Trần Lễ|Trần Lể|Trần Lề|Trần Lế|Trần Le|TRẦN LÊ|Ứng|Ưng|Ung|Úng|Ủng|Lý|Ly|Lỳ|Lâm|Lam|Lăm|Lầm
      |Công ty TNHH A|Công ty A&B|Cong ty|Cơ sở 10|Cơ sở 2|Cơ sở-2|Quỳnh|Quý|Quyên|Quyển|Xã viên|Y Ban|Zoan|Phú|Wang|Fansipan|Jơ`
        .split('|')
        .map((name) => name.trim())
    expect(names.toSorted(byKey(vietnameseSortKey))).toEqual(names.toSorted(collator.compare))
  })

  it('agrees with Intl.Collator on any Vietnamese text', () => {
    const signs = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'
    const sign = fc.constantFrom(...signs, ...signs.toUpperCase(), ...' -0123456789')
    const text = fc.array(sign, { maxLength: 6 }).map((list) => list.join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(byKey(vietnameseSortKey)(a, b)).toBe(collator.compare(a, b))
      }),
      { numRuns: 2000 },
    )
  })

  it('is printable ASCII for Vietnamese text, so that SQLite orders it alike', () => {
    expect(vietnameseSortKey('Ương Đậu~`z {9} Ỹ')).toMatch(/^[\x20-\x7e]*$/)
  })
})

describe('givenNameSortKey', () => {
  it('goes by given name, then by the whole name', () => {
    const names = ['Vũ Thị An', 'Lê An Bình', 'Phạm An Bình', 'Đinh Đức', 'Bùi Văn Ơn', '  Cao Yến ']
    expect(names.toReversed().sort(byKey(givenNameSortKey))).toEqual(names)
    expect(byKey(givenNameSortKey)('Lê Văn an', 'Bùi Văn An')).toBe(1)
    expect(givenNameSortKey('')).toBe(givenNameSortKey(' '))
  })
})
