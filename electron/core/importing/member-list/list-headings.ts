import { guessLetterCode, type LetterCode, readLetters } from '@shared/domain/legacy-fonts/legacy-font'
import { cellText, type Sheet } from '../reading/sheet'
import { cleanText } from '../reading/texts'

/** The headings of a row as they are written, without the empty ones at the end. */
export function writtenHeadings(sheet: Sheet, at: number): string[] {
  const texts = (sheet.rows[at]?.cells ?? []).map((cell) => cleanText(cellText(cell)))
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)
}

/**
 * Headings as people read them: each in the letters of its column where those are of an old font, else in those the headings
 * together are probably written in.
 */
export function readHeadings(written: readonly string[], letters: readonly (LetterCode | undefined)[]): string[] {
  const common = guessLetterCode(written)
  return written.map((heading, i) => {
    const own = letters[i] ?? 'unicode'
    return readLetters(heading, own === 'unicode' ? common : own)
  })
}

/** The place among the rows of the one with this number in the file; the first when there is none. */
export function headingPlace(sheet: Sheet, headingRow: number): number {
  const at = sheet.rows.findIndex(({ row }) => row === headingRow)
  return at === -1 ? 0 : at
}
