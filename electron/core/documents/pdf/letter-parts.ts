import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { boldRuns, type LetterCell, type LetterFieldOfRow, type LetterPart, type LetterTable } from '../letter-parts'
import { mm } from './page-items'
import { signatureStack } from './letter-signatures'
import { BARE, DOTTED, field } from './voucher-parts'

/** The type size of a letter's text (Decree 30/2020/NĐ-CP, appendix I: 13–14). */
export const LETTER_SIZE = 13
const TABLE_SIZE = 11
/** A cell's note beside the letters of its table. */
const NOTE_SHARE = 0.85
const LINE_HEIGHT = 1.15

/** The parts of a letter's body as pdfmake sets them. */
export function pdfParts(parts: readonly LetterPart[]): Content[] {
  return parts.map(pdfPart)
}

/** One part of a letter's body. A paragraph has at least 6 points after it. */
export function pdfPart(part: LetterPart): Content {
  switch (part.kind) {
    case 'paragraph':
      return { text: boldParts(part.text), ...JUSTIFIED, margin: [0, 3, 0, 6] }
    case 'ground':
      return { text: part.text, italics: true, ...JUSTIFIED, margin: [0, 0, 0, 4] }
    case 'heading':
      return { text: part.text, bold: true, alignment: 'center', margin: [0, mm(2), 0, mm(2)] }
    case 'section':
      return { text: part.text, bold: true, headlineLevel: SECTION, margin: [0, mm(2), 0, mm(1)] }
    case 'field':
      return fieldLine(part.label, part.value)
    case 'fieldRow':
      return fieldRow(part.fields)
    case 'blankLines':
      return blankLines(part.count)
    case 'signatures':
      return { stack: [signatureStack(part.signatures)], unbreakable: true, margin: [0, mm(3), 0, 0] }
    case 'page':
      return { stack: pdfParts(part.parts), pageBreak: 'before' }
    case 'together':
      return { stack: pdfParts(part.parts), unbreakable: true }
    case 'drawn':
      return part.pdf
    case 'table':
      return table(part)
  }
}

/** The headline level by which a section is known where pages are broken. */
export const SECTION = 1

const JUSTIFIED = { alignment: 'justify', leadingIndent: mm(10), lineHeight: LINE_HEIGHT } as const

function fieldLine(label: string, value: string): Content {
  return { ...field({ label, value, longestWord: 40 }), fontSize: LETTER_SIZE }
}

function fieldRow(fields: readonly LetterFieldOfRow[]): Content {
  const widths = fields.map(([, , share]) => `${share}%`)
  return {
    table: { widths, body: [fields.map(([label, value]): TableCell => fieldLine(label, value))] },
    layout: { ...BARE, paddingRight: (column) => (column < fields.length - 1 ? mm(2) : 0) },
  }
}

function blankLines(count: number): Content {
  return {
    table: { widths: ['*'], heights: mm(7), body: Array.from({ length: count }, () => [{ text: '' }]) },
    layout: { ...BARE, hLineWidth: (row) => (row > 0 ? 0.6 : 0), hLineStyle: () => DOTTED, defaultBorder: true },
    margin: [0, 0, 0, mm(2)],
  }
}

function table({ columns, rows, total, size = TABLE_SIZE, narrow = false }: LetterTable): ContentTable {
  const head = columns.map(({ title }): TableCell => ({ text: title, bold: true, alignment: 'center' }))
  const line = (cells: readonly LetterCell[], bold: boolean) =>
    columns.map(({ align }, index): TableCell => tableCell(cells[index] ?? '', { align, bold, size }))
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [head, ...rows.map((row) => line(row, false)), ...(total === null ? [] : [line(total, true)])],
    },
    layout: narrow ? { ...RULED, ...NARROW } : RULED,
    fontSize: size,
    margin: [0, mm(1), 0, mm(3)],
  }
}

type CellLook = { align: 'left' | 'right' | 'center'; bold: boolean; size: number }

function tableCell(cell: LetterCell, { align, bold, size }: CellLook): TableCell {
  if (typeof cell === 'string') return { text: cell, alignment: align, bold }
  const text = { text: cell.text, alignment: align, bold: cell.bold ?? bold }
  if (cell.note === undefined || cell.note === '') return text
  return { stack: [text, { text: cell.note, fontSize: size * NOTE_SHARE, italics: true, alignment: align }] }
}

const RULED: CustomTableLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  paddingLeft: () => mm(1.5),
  paddingRight: () => mm(1.5),
  paddingTop: () => mm(0.9),
  paddingBottom: () => mm(0.9),
}

const NARROW = { paddingTop: () => 2.5, paddingBottom: () => 2.5, paddingLeft: () => 2, paddingRight: () => 2 }

function boldParts(text: string): Content {
  if (!text.includes('**')) return wholeNumbers(text)
  return boldRuns(text).map(({ text: part, bold }) => ({ text: wholeNumbers(part), bold }))
}

/** The number of a document, such as '05/QĐ-HĐQT', with the space after it: justified text would be drawn apart at its '/' and '-'. */
const DOCUMENT_NUMBER = /(\S*\d\S*\/\p{Lu}\S* ?)/u

function wholeNumbers(text: string): Content {
  const parts = text.split(DOCUMENT_NUMBER)
  return parts.length === 1 ? text : parts.map((part, index) => ({ text: part, noWrap: index % 2 === 1 }))
}
