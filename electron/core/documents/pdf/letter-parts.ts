import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { mm } from './page-items'
import { BARE, DOTTED, field } from './voucher-parts'

/** The type size of a letter's text (Decree 30/2020/NĐ-CP, appendix I: 13–14). */
export const LETTER_SIZE = 13
const TABLE_SIZE = 11
const LINE_HEIGHT = 1.15

/** A paragraph of the body: justified, its first line set in, at least 6 points after it. Bold parts come between pairs of '**'. */
export function letterParagraph(text: string): Content {
  return {
    text: boldParts(text),
    alignment: 'justify',
    leadingIndent: mm(10),
    lineHeight: LINE_HEIGHT,
    margin: [0, 3, 0, 6],
  }
}

/** The grounds of a decision ('Căn cứ …'): italics, each line ends with ';', the last with '.'. */
export function letterGrounds(grounds: readonly string[]): Content[] {
  return grounds.map((ground, index): Content => ({
    text: `${ground}${index === grounds.length - 1 ? '.' : ';'}`,
    italics: true,
    alignment: 'justify',
    leadingIndent: mm(10),
    lineHeight: LINE_HEIGHT,
    margin: [0, 0, 0, 4],
  }))
}

/** A line in the middle in bold, such as 'QUYẾT ĐỊNH:'. */
export function letterHeading(text: string): Content {
  return { text, bold: true, alignment: 'center', margin: [0, mm(2), 0, mm(2)] }
}

/** 'Họ và tên: …' with dots up to the edge; an empty value leaves the line to a pen. */
export function letterField(label: string, value: string): Content {
  return { ...field({ label, value, longestWord: 40 }), fontSize: LETTER_SIZE }
}

/** Several fields one under another. */
export function letterFields(fields: readonly (readonly [label: string, value: string])[]): Content[] {
  return fields.map(([label, value]) => letterField(label, value))
}

/** Fields side by side, such as the number, the day and the place of an identity card. */
export function letterFieldRow(fields: readonly (readonly [label: string, value: string, share: number])[]): Content {
  const widths = fields.map(([, , share]) => `${share}%`)
  return {
    table: { widths, body: [fields.map(([label, value]): TableCell => letterField(label, value))] },
    layout: { ...BARE, paddingRight: (column) => (column < fields.length - 1 ? mm(2) : 0) },
  }
}

/** Dotted lines to write on. */
export function letterBlankLines(count: number): Content {
  return {
    table: { widths: ['*'], heights: mm(7), body: Array.from({ length: count }, () => [{ text: '' }]) },
    layout: { ...BARE, hLineWidth: (row) => (row > 0 ? 0.6 : 0), hLineStyle: () => DOTTED, defaultBorder: true },
    margin: [0, 0, 0, mm(2)],
  }
}

/** A column of a letter's table: its heading, its share of the width ('*' for what is left), and how its cells stand. */
export type LetterColumn = { title: string; width: string | number; align: 'left' | 'right' | 'center' }

/** A ruled table; its head stands on every page, no row is split; a row given as `total` prints in bold under the others. */
export function letterTable(
  columns: readonly LetterColumn[],
  rows: readonly (readonly string[])[],
  total: readonly string[] | null = null,
): ContentTable {
  const head = columns.map(({ title }): TableCell => ({ text: title, bold: true, alignment: 'center' }))
  const line = (cells: readonly string[], bold: boolean) =>
    columns.map(({ align }, index): TableCell => ({ text: cells[index] ?? '', alignment: align, bold }))
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [head, ...rows.map((row) => line(row, false)), ...(total === null ? [] : [line(total, true)])],
    },
    layout: RULED,
    fontSize: TABLE_SIZE,
    margin: [0, mm(1), 0, mm(3)],
  }
}

const RULED: CustomTableLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  paddingLeft: () => mm(1.5),
  paddingRight: () => mm(1.5),
  paddingTop: () => mm(0.9),
  paddingBottom: () => mm(0.9),
}

function boldParts(text: string): Content {
  if (!text.includes('**')) return wholeNumbers(text)
  return text.split('**').map((part, index) => ({ text: wholeNumbers(part), bold: index % 2 === 1 }))
}

/** The number of a document, such as '05/QĐ-HĐQT', with the space after it: justified text would be drawn apart at its '/' and '-'. */
const DOCUMENT_NUMBER = /(\S*\d\S*\/\p{Lu}\S* ?)/u

function wholeNumbers(text: string): Content {
  const parts = text.split(DOCUMENT_NUMBER)
  return parts.length === 1 ? text : parts.map((part, index) => ({ text: part, noWrap: index % 2 === 1 }))
}
