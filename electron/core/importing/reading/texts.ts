/** Blanks other than a single space inside, blanks at the ends, and signs that show nothing (controls, zero width, direction). */
// oxlint-disable-next-line no-control-regex
const UNTIDY = /^ | $| {2}|[^\S ]|[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
// oxlint-disable-next-line no-control-regex
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f]+/g

const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
])

/**
 * Text as the book keeps it: trimmed, each inner run of blanks (line breaks and non-breaking blanks too) as one space, without signs
 * that show nothing, so that two codes that look alike are alike. NFC is the decoder's work. Half a surrogate pair, which a character
 * reference in a sheet may name, becomes the sign for what cannot be shown: SQLite would store it so behind the hash's back.
 */
export function cleanText(text: string): string {
  if (!UNTIDY.test(text) && text.isWellFormed()) return text
  return text.toWellFormed().replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
}

/** True for what Excel shows in place of a value it cannot compute, e.g. '#REF!'. */
export function isExcelError(text: string): boolean {
  return text.charCodeAt(0) === 35 && EXCEL_ERRORS.has(text)
}
