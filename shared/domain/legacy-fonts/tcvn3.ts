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

/**
 * The text that TCVN3 codes stand for, in NFC. In a text or a word whose plain letters are all capitals, and more than a first letter
 * («NGUYÔN»), the vowels that have no capital of their own become capitals too; elsewhere a vowel is as small as its code.
 */
export function fromTcvn3(text: string): string {
  if (isInCapitals(text, 3)) return lettersOf(text).toUpperCase()
  return text
    .split(/(\s+)/)
    .map((word) => (isInCapitals(word, 2) ? lettersOf(word).toUpperCase() : lettersOf(word)))
    .join('')
}

function lettersOf(text: string): string {
  return [...text]
    .map((sign) => LETTER_OF.get(sign) ?? sign)
    .join('')
    .normalize('NFC')
}

function isInCapitals(text: string, atLeast: number): boolean {
  return !SMALL.test(text) && (text.match(CAPITALS)?.length ?? 0) >= atLeast
}

/** The same of a text set in a font of capitals (.VnTimeH): every letter is a capital, whatever its code. */
export function fromTcvn3Capitals(text: string): string {
  return lettersOf(text).toUpperCase()
}
