import type { Content, ContentTable, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { A4, mm } from '../pdf/page-items'
import { fingerprintLine, markBoxes, printedAtLine } from '../pdf/voucher-parts'
import type { SchoolFacts } from './school-facts'

const MARGINS = { left: mm(15), top: mm(22), right: mm(12), bottom: mm(15) }

export type SheetLook = { title: string; subject: string; lying: boolean }

/** How wide the text of a sheet may be, in points. */
export function sheetWidth(lying: boolean): number {
  return (lying ? A4.height : A4.width) - MARGINS.left - MARGINS.right
}

/** Books and lists of a school that are no letters: the school and what it is of over every page, the page's number under it. */
export function sheetDefinition(
  facts: SchoolFacts,
  { title, subject, lying }: SheetLook,
  content: readonly Content[],
): TDocumentDefinitions {
  return {
    info: { title: `${title}: ${subject}`, author: facts.schoolName, creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: lying ? { width: A4.height, height: A4.width } : { width: A4.width, height: A4.height },
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    header: () => ({
      margin: [MARGINS.left, mm(8), MARGINS.right, 0],
      fontSize: 9.5,
      columns: [
        { width: '*', stack: [{ text: facts.schoolName, bold: true }, { text: subject }] },
        { width: 'auto', stack: markBoxes(facts.marks, 12) },
      ],
    }),
    footer: (page, pages) => pageFoot(facts, sheetWidth(lying), page, pages),
    content: [...content],
    defaultStyle: { fontSize: 10.5 },
  }
}

function pageFoot({ printedAt, fingerprint }: SchoolFacts, width: number, page: number, pages: number): Content {
  return {
    margin: [MARGINS.left, mm(3), MARGINS.right, 0],
    fontSize: 9,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5 }] },
      {
        columns: [
          { width: '*', text: printedAtLine(printedAt) },
          { width: '*', text: fingerprintLine(fingerprint), alignment: 'center' },
          { width: '*', text: `Trang ${page}/${pages}`, alignment: 'right' },
        ],
        margin: [0, mm(1), 0, 0],
      },
    ],
  }
}

/** A title in capitals in the middle, and what it is about under it. */
export function sheetTitle(title: string, under: string, pageBreak = false): Content {
  return {
    stack: [
      { text: title.toLocaleUpperCase('vi'), bold: true, fontSize: 14, alignment: 'center' },
      { text: under, alignment: 'center', margin: [0, mm(0.5), 0, mm(3)] },
    ],
    ...(pageBreak ? { pageBreak: 'before' } : {}),
  }
}

export type SheetColumn = { title: string; width: '*' | number; align?: 'left' | 'right' | 'center' }
export type SheetCell = string | { text: string; bold?: boolean; note?: string }
export type SheetTable = { rowHeight?: number; size?: number }

/** A ruled table whose head stands on every page; no row is cut. */
export function sheetTable(
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[],
  { rowHeight = 0, size = 10 }: SheetTable = {},
): ContentTable {
  const head = columns.map(({ title }): TableCell => ({ text: title, bold: true, alignment: 'center' }))
  const body = rows.map((row) => columns.map(({ align = 'left' }, at) => cell(row[at] ?? '', align, size)))
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      heights: (row) => (row === 0 ? 0 : rowHeight),
      body: [head, ...body],
    },
    layout: RULED,
    fontSize: size,
  }
}

function cell(given: SheetCell, alignment: 'left' | 'right' | 'center', size: number): TableCell {
  if (typeof given === 'string') return { text: given, alignment }
  const text = { text: given.text, bold: given.bold ?? false, alignment }
  if (given.note === undefined || given.note === '') return text
  return { stack: [text, { text: given.note, italics: true, fontSize: size * 0.85, alignment }] }
}

const RULED: CustomTableLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  paddingLeft: () => mm(0.9),
  paddingRight: () => mm(0.9),
  paddingTop: () => mm(0.6),
  paddingBottom: () => mm(0.6),
}

/** Those who sign under a sheet, with room for the pen; never cut from each other. */
export function sheetSigners(titles: readonly (readonly [title: string, name: string])[]): Content {
  return {
    unbreakable: true,
    margin: [0, mm(5), 0, 0],
    columns: titles.map(([title, name]) => ({
      width: '*' as const,
      alignment: 'center' as const,
      stack: [
        { text: title.toLocaleUpperCase('vi'), bold: true },
        { text: '(Ký, ghi rõ họ tên)', italics: true, margin: [0, 0, 0, mm(16)] as [number, number, number, number] },
        { text: name, bold: true },
      ],
    })),
  }
}
