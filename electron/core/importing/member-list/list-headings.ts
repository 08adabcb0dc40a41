import { cellText, type Sheet } from '../reading/sheet'
import { cleanText } from '../reading/texts'

/** The headings of a row as they are written, without the empty ones at the end. */
export function writtenHeadings(sheet: Sheet, at: number): string[] {
  const texts = (sheet.rows[at]?.cells ?? []).map((cell) => cleanText(cellText(cell)))
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1)
}

/** The place among the rows of the one with this number in the file; the first when there is none. */
export function headingPlace(sheet: Sheet, headingRow: number): number {
  const at = sheet.rows.findIndex(({ row }) => row === headingRow)
  return at === -1 ? 0 : at
}
