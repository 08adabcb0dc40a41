/**
 * TCVN3 (ABC), the code of the .VnTime fonts: one code for each lower-case vowel with its marks and for đ, and seven capitals
 * without a tone. A capital with a tone exists only in the fonts of capitals (.VnTimeH), where the text itself is lower-case codes.
 * The table is the fonts' own, which is not the standard TCVN 5712 that iconv knows.
 */
const CODES = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§'
const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ'

const letters = [...LETTERS.normalize('NFC')]
const LETTER_OF: ReadonlyMap<string, string> = new Map(
  [...CODES].map((code, i): [string, string] => [code, letters[i] ?? code]),
)

const CAPITALS = /[A-Z¡-§]/g
const SMALL = /[a-z]/
// oxlint-disable-next-line no-control-regex
const HAS_CODE = /[^\u0000-\u007f]/

/**
 * The text that TCVN3 codes stand for, in NFC. In a text or a word whose plain letters are all capitals, and more than a first letter
 * («NGUYÔN»), the vowels that have no capital of their own become capitals too; elsewhere a vowel is as small as its code.
 */
export function fromTcvn3(text: string): string {
  const words = text.split(/(\s+)/)
  // An abbreviation («Sè CCCD») has no code of its own and says nothing of the words beside it.
  const allCapitals = !SMALL.test(text) && words.some((word) => isInCapitals(word) && HAS_CODE.test(word))
  if (allCapitals) return lettersOf(text).toUpperCase()
  return words.map((word) => (isInCapitals(word) ? lettersOf(word).toUpperCase() : lettersOf(word))).join('')
}

function lettersOf(text: string): string {
  return [...text]
    .map((sign) => LETTER_OF.get(sign) ?? sign)
    .join('')
    .normalize('NFC')
}

/** A word of capitals has at least two: a first letter is one in any word. */
function isInCapitals(word: string): boolean {
  return !SMALL.test(word) && (word.match(CAPITALS)?.length ?? 0) >= 2
}

/** The same of a text set in a font of capitals (.VnTimeH): every letter is a capital, whatever its code. */
export function fromTcvn3Capitals(text: string): string {
  return lettersOf(text).toUpperCase()
}
