/** Text in composed Unicode form (NFC), the only form the book stores: two spellings of one name must be one name. */
export function toNfc(text: string): string {
  return text.normalize('NFC')
}

/**
 * Text without accents for search: lower case, every mark U+0300–036F dropped, đ as d (it does not decompose), runs of
 * blanks as one, none at the ends. 'Nguyễn  Văn Đức' -> 'nguyen van duc'.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim()
}

/** True when every word of `query` (as typed, accents allowed) occurs in `haystackFolded`; an empty query finds everything. */
export function foldedIncludes(haystackFolded: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => haystackFolded.includes(word))
}

/** Blank, punctuation and figures as the Unicode collation orders them, then the Vietnamese alphabet with f, j, w, z in place. */
const ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'

/** Each known sign as one printable ASCII sign above the blank, so that SQLite and JavaScript compare keys alike. */
const WEIGHTS: ReadonlyMap<string, string> = new Map([...ORDER].map((sign, i) => [sign, String.fromCharCode(33 + i)]))

/** Signs of other scripts follow all others in the order of their code points. */
const AFTER_ALL = '~'

/** Marks that make another letter, by base letter and mark. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [...'ăâêôơư'].map((letter): [string, string] => [letter.normalize('NFD'), letter]),
)

/** Tones in the order of Vietnamese dictionaries: huyền, hỏi, ngã, sắc, nặng. */
const TONES: ReadonlyMap<string, string> = new Map([
  ['\u0300', '1'],
  ['\u0309', '2'],
  ['\u0303', '3'],
  ['\u0301', '4'],
  ['\u0323', '5'],
])

const FOREIGN_MARK = '6'

/**
 * A key that sorts as Vietnamese dictionaries do when compared as plain text (also by SQLite's BINARY): all letters first
 * (a ă â … d đ …), then tones, then lower before upper case. Agrees with Intl.Collator('vi') on Vietnamese text.
 * Printable ASCII, except for signs of other scripts.
 */
export function vietnameseSortKey(text: string): string {
  let letters = ''
  let tones = ''
  let cases = ''
  for (const [cluster] of text.normalize('NFD').matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const lower = cluster.toLowerCase()
    const { letter, tone } = readCluster(lower)
    letters += WEIGHTS.get(letter) ?? AFTER_ALL + letter
    tones += tone
    cases += lower === cluster ? '0' : '1'
  }
  // The blank between the levels is below every weight, so a shorter text comes first, as it should.
  return `${letters} ${withoutTrailingZeros(tones)} ${withoutTrailingZeros(cases)}`
}

/** A key that sorts people by given name, the last word of a Vietnamese name, and then by the whole name. */
export function givenNameSortKey(fullName: string): string {
  const name = fullName.trim()
  const given = name.split(/\s+/).at(-1) ?? ''
  return `${vietnameseSortKey(given.toLowerCase())} ${vietnameseSortKey(name)}`
}

function readCluster(cluster: string): { letter: string; tone: string } {
  const [base = '', ...marks] = cluster
  let letter = base
  let tone = '0'
  for (const mark of marks) {
    const changed = LETTERS.get(letter + mark)
    if (changed === undefined) tone = TONES.get(mark) ?? FOREIGN_MARK
    else letter = changed
  }
  return { letter, tone }
}

function withoutTrailingZeros(digits: string): string {
  return digits.replace(/0+$/, '')
}
