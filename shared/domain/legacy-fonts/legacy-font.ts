import { isVietnameseSyllable } from '../vietnamese-syllable'
import { fromTcvn3, fromTcvn3Capitals } from './tcvn3'
import { fromVni } from './vni'

/** How the letters of a text are written: as Unicode, or in the codes of fonts from before it. */
export const letterCodes = ['unicode', 'tcvn3', 'tcvn3Capitals', 'vni'] as const
export type LetterCode = (typeof letterCodes)[number]

/** A text in NFC, read from the codes it is written in. */
export function readLetters(text: string, code: LetterCode): string {
  switch (code) {
    case 'unicode':
      return text.normalize('NFC')
    case 'tcvn3':
      return fromTcvn3(text)
    case 'tcvn3Capitals':
      return fromTcvn3Capitals(text)
    case 'vni':
      return fromVni(text)
  }
}

const WORD_ENDS = /[\s0-9.,;:()/"'_-]+/
// oxlint-disable-next-line no-control-regex
const FOREIGN = /[^\u0000-\u007f]/

/**
 * What the texts of one column are probably written in: the reading under which most of the words with marks are possible Vietnamese
 * syllables. Unicode when no other is better, so also for texts without marks. Only a proposal: fonts of capitals cannot be told from
 * their text, and few words prove little.
 */
export function guessLetterCode(texts: readonly string[]): LetterCode {
  const words = texts.flatMap((text) => text.split(WORD_ENDS).filter((word) => FOREIGN.test(word)))
  const right = (code: LetterCode) => words.filter((word) => isVietnameseSyllable(readLetters(word, code))).length
  let best: { code: LetterCode; right: number } = { code: 'unicode', right: right('unicode') }
  for (const code of ['tcvn3', 'vni'] as const) {
    const count = right(code)
    if (count > best.right) best = { code, right: count }
  }
  return best.code
}

/** A word that lacks an «ư», and what it is with it. */
export type LostLetter = { word: string; probably: string }

/**
 * Words of a text read from TCVN3 that have probably lost an «ư»: its code U+00AD is a soft hyphen, which editors throw away
 * («nhµ níc» was «nhµ n­íc»). A word counts when it is no possible syllable but becomes one with an «ư». What lost it and is still a
 * syllable («lu» of «lưu») cannot be found.
 */
export function lostLetters(text: string): LostLetter[] {
  return text.split(WORD_ENDS).flatMap((word) => {
    if (word === '' || isVietnameseSyllable(word) || !/^\p{L}+$/u.test(word)) return []
    for (let at = 1; at <= word.length; at += 1) {
      const probably = `${word.slice(0, at)}ư${word.slice(at)}`
      if (isVietnameseSyllable(probably)) return [{ word, probably }]
    }
    return []
  })
}
