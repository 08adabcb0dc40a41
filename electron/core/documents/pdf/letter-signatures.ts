import type { Column, Content } from 'pdfmake/interfaces'
import { type LetterSignature, signatureRows } from '../letter-parts'
import { mm } from './page-items'
import { LINE } from './voucher-parts'

const SIGNING_LINES = 4
const SIZE = 13

/** Those who sign side by side, at most four in a row, each in a column as wide as the others. */
export function signatureStack(signatures: readonly LetterSignature[]): Content {
  const rows = signatureRows(signatures).map((row, at): Content => ({
    columns: row.map((signature): Column => ({ width: '*', ...signatureBlock(signature) })),
    columnGap: mm(4),
    margin: [0, at === 0 ? 0 : mm(4), 0, 0],
  }))
  return rows.length === 1 ? (rows[0] ?? '') : { stack: rows }
}

/** Titles in capitals, the note, room for the pen, the name. */
export function signatureBlock({ titles, note, name }: LetterSignature): { stack: Content[]; alignment: 'center' } {
  return {
    alignment: 'center',
    stack: [
      ...titles.map((title): Content => ({ text: title.toLocaleUpperCase('vi'), bold: true })),
      ...(note === '' ? [] : [{ text: note, italics: true, fontSize: 12 }]),
      { text: name === '' ? ' ' : name, bold: true, margin: [0, SIGNING_LINES * SIZE * LINE, 0, 0] },
    ],
  }
}
