import { describe, expect, test } from 'vitest'
import { fromTcvn3, fromTcvn3Capitals } from './tcvn3'

describe('TCVN3', () => {
  test.each([
    ['NguyÔn V¨n An', 'Nguyễn Văn An'],
    ['Hîp t¸c x· n«ng nghiÖp Kim §«ng', 'Hợp tác xã nông nghiệp Kim Đông'],
    ['X· Nam S¬n, huyÖn Kim §éng, tØnh H­ng Yªn', 'Xã Nam Sơn, huyện Kim Động, tỉnh Hưng Yên'],
    ['Sè 12, ®­êng TrÇn Phó, ph­êng B­ëi', 'Số 12, đường Trần Phú, phường Bưởi'],
    ['®ç thÞ quúnh, vâ v¨n kiÖt, bïi thÕ mü', 'đỗ thị quỳnh, võ văn kiệt, bùi thế mỹ'],
    ['¡n qu¶, ¢n T×nh, £ ®ª, ¤ng, ¥i, ¦u ®·i, §iÖn', 'Ăn quả, Ân Tình, Ê đê, Ông, Ơi, Ưu đãi, Điện'],
  ])('reads «%s»', (codes, words) => {
    expect(fromTcvn3(codes)).toBe(words)
  })

  test('every vowel with every tone, once', () => {
    expect(fromTcvn3('µ¶·¸¹ »¼½¾Æ ÇÈÉÊË ÌÎÏÐÑ ÒÓÔÕÖ ×ØÜÝÞ ßáâãä åæçèé êëìíî ïñòóô õö÷øù úûüýþ')).toBe(
      'àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ',
    )
  })

  test('in a word of capitals a vowel without a capital of its own is one too', () => {
    expect(fromTcvn3('NGUYÔN V¡N HïNG')).toBe('NGUYỄN VĂN HÙNG')
    expect(fromTcvn3('Lª V¡N §¤NG')).toBe('LÊ VĂN ĐÔNG')
    expect(fromTcvn3('Sè CCCD')).toBe('Số CCCD')
    expect(fromTcvn3('Sè 5 Tæ 3')).toBe('Số 5 Tổ 3')
    expect(fromTcvn3('Ph¹m ThÞ ¸nh')).toBe('Phạm Thị ánh')
  })

  test('a font of capitals makes every letter a capital', () => {
    expect(fromTcvn3Capitals('céng hoµ x· héi chñ nghÜa viÖt nam')).toBe('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(fromTcvn3Capitals('®ç ThÞ Quúnh')).toBe('ĐỖ THỊ QUỲNH')
  })

  test('the result is composed, and figures stay', () => {
    const read = fromTcvn3('Tæ 5 - 12/3')
    expect(read).toBe('Tổ 5 - 12/3')
    expect(read.normalize('NFC')).toBe(read)
  })
})
