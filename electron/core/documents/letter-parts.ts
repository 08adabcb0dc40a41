import type { Content } from 'pdfmake/interfaces'

/** A column of a letter's table: its heading, its width ('*' for what is left, points, or a share of the page), and how its cells stand. */
export type LetterColumn = { title: string; width: '*' | number | `${number}%`; align: 'left' | 'right' | 'center' }

/** What stands in a cell; `note` is a line in small italics under it. */
export type LetterCell = string | { text: string; bold?: boolean; note?: string }

/** One who signs: such as ['TM. HỘI ĐỒNG QUẢN TRỊ', 'CHỦ TỊCH'], '(Ký, họ tên)' or '', and the name printed under the room for the pen. */
export type LetterSignature = { titles: readonly string[]; note: string; name: string }

/** How a table is set: `size` of its letters in points (11 where nothing is said), `narrow` for lists with many columns. */
type TableLook = { size?: number; narrow?: boolean }

/** A ruled table; its head stands on every page, no row is split; `total` prints in bold under the others. */
export type LetterTable = {
  kind: 'table'
  columns: readonly LetterColumn[]
  rows: readonly (readonly LetterCell[])[]
  total: readonly string[] | null
} & TableLook

/**
 * What a letter's body is made of, whatever file it becomes. Bold parts of a paragraph come between pairs of '**'. `section` is a bold line
 * at the left that stays with what follows; `page` begins a new page; `together` is never cut by a page's end; `drawn` is what only a
 * PDF can show, with what stands for it where it cannot be drawn.
 */
export type LetterPart =
  | { kind: 'paragraph' | 'ground' | 'heading' | 'section'; text: string }
  | { kind: 'field'; label: string; value: string }
  | { kind: 'fieldRow'; fields: readonly LetterFieldOfRow[] }
  | { kind: 'blankLines'; count: number }
  | { kind: 'signatures'; signatures: readonly LetterSignature[] }
  | { kind: 'page' | 'together'; parts: readonly LetterPart[] }
  | { kind: 'drawn'; pdf: Content; otherwise: readonly LetterPart[] }
  | LetterTable

/** A field beside others: label, value, and its share of the row in percent. */
export type LetterFieldOfRow = readonly [label: string, value: string, share: number]

/** A paragraph of the body: justified, its first line set in. Bold parts come between pairs of '**'. */
export function letterParagraph(text: string): LetterPart {
  return { kind: 'paragraph', text }
}

/** The grounds of a decision ('Căn cứ …'): italics, each line ends with ';', the last with '.'. */
export function letterGrounds(grounds: readonly string[]): LetterPart[] {
  return grounds.map((ground, at) => ({ kind: 'ground', text: `${ground}${at === grounds.length - 1 ? '.' : ';'}` }))
}

/** A line in the middle in bold, such as 'QUYẾT ĐỊNH:'. */
export function letterHeading(text: string): LetterPart {
  return { kind: 'heading', text }
}

/** A line in bold at the left, such as 'I. THÀNH PHẦN THAM DỰ', which stays with what follows. */
export function letterSection(text: string): LetterPart {
  return { kind: 'section', text }
}

/** Fields one under another: 'Họ và tên: …' with dots up to the edge; an empty value leaves the line to a pen. */
export function letterFields(fields: readonly (readonly [label: string, value: string])[]): LetterPart[] {
  return fields.map(([label, value]) => ({ kind: 'field', label, value }))
}

/** Fields side by side, such as the number, the day and the place of an identity card. */
export function letterFieldRow(fields: readonly LetterFieldOfRow[]): LetterPart {
  return { kind: 'fieldRow', fields }
}

/** Dotted lines to write on. */
export function letterBlankLines(count: number): LetterPart {
  return { kind: 'blankLines', count }
}

/** A ruled table; its head stands on every page, no row is split; a row given as `total` prints in bold under the others. */
export function letterTable(
  columns: readonly LetterColumn[],
  rows: readonly (readonly LetterCell[])[],
  total: readonly string[] | null = null,
  look: TableLook = {},
): LetterTable {
  return { kind: 'table', columns, rows, total, ...look }
}

/** Those who sign within the body, side by side, such as the counters of votes. */
export function letterSignatures(signatures: readonly LetterSignature[]): LetterPart {
  return { kind: 'signatures', signatures }
}

/** The given parts on a new page. */
export function letterPage(parts: readonly LetterPart[]): LetterPart {
  return { kind: 'page', parts }
}

/** The given parts on one page, whichever it is. */
export function letterTogether(parts: readonly LetterPart[]): LetterPart {
  return { kind: 'together', parts }
}

/** What only a PDF shows (a chart, a picture, a fraction drawn as one), and what a text document has in its place. */
export function letterDrawn(pdf: Content, otherwise: readonly LetterPart[]): LetterPart {
  return { kind: 'drawn', pdf, otherwise }
}

/** The pieces of a text by weight: 'Số **05**.' is 'Số ' plain, '05' bold and '.' plain. */
export function boldRuns(text: string): { text: string; bold: boolean }[] {
  return text.split('**').map((part, at) => ({ text: part, bold: at % 2 === 1 }))
}

/** Signers side by side; more of them go on under the first. */
const SIGNERS_IN_A_ROW = 4

/** Who signs, row by row: at most four side by side. */
export function signatureRows(signatures: readonly LetterSignature[]): LetterSignature[][] {
  const rows: LetterSignature[][] = []
  for (let start = 0; start < signatures.length; start += SIGNERS_IN_A_ROW)
    rows.push(signatures.slice(start, start + SIGNERS_IN_A_ROW))
  return rows
}
