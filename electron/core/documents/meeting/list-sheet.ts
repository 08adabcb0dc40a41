import type { Content, ContentTable, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatCivilDate } from '@shared/domain/civil-date'
import { A4, mm } from '../pdf/page-items'
import { fingerprintLine, markBoxes, printedAtLine } from '../pdf/voucher-parts'
import type { MeetingFacts } from './meeting-facts'

const MARGINS = { left: mm(18), top: mm(24), right: mm(12), bottom: mm(16) }
const WIDTH = A4.width - MARGINS.left - MARGINS.right

/** Sheets of the hall that are no letters: lists and tallies, with the meeting over every page and the page's number under it. */
export function listDefinition(facts: MeetingFacts, title: string, content: readonly Content[]): TDocumentDefinitions {
  return {
    info: { title: `${title}: ${facts.title}`, author: facts.unitName, creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: { width: A4.width, height: A4.height },
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    header: () => pageHead(facts),
    footer: (page, pages) => pageFoot(facts, page, pages),
    content: [...content],
    defaultStyle: { fontSize: 11 },
  }
}

function pageHead(facts: MeetingFacts): Content {
  return {
    margin: [MARGINS.left, mm(9), MARGINS.right, 0],
    fontSize: 9.5,
    columns: [
      {
        width: '*',
        stack: [
          { text: facts.unitName, bold: true },
          { text: `${facts.title}, ${facts.time} ngày ${formatCivilDate(facts.date)}` },
        ],
      },
      { width: 'auto', stack: markBoxes(facts.marks, 12) },
    ],
  }
}

function pageFoot({ printedAt, fingerprint }: MeetingFacts, page: number, pages: number): Content {
  return {
    margin: [MARGINS.left, mm(4), MARGINS.right, 0],
    fontSize: 9,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.5 }] },
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

/** A list's title in capitals, and what it is about under it. */
export function listTitle(title: string, subject: string, pageBreak = false): Content {
  return {
    stack: [
      { text: title.toLocaleUpperCase('vi'), bold: true, fontSize: 15, alignment: 'center' },
      { text: subject, alignment: 'center', margin: [0, mm(0.5), 0, mm(3)] },
    ],
    ...(pageBreak ? { pageBreak: 'before' } : {}),
  }
}

/** A column of a list: its heading, width and how its cells stand. */
export type ListColumn = { title: string; width: string | number; align?: 'left' | 'right' | 'center' }

/** A ruled list whose head stands on every page; rows are at least `rowHeight` points high, room for a pen; `total` is in bold. */
export function ruledList(
  columns: readonly ListColumn[],
  rows: readonly (readonly string[])[],
  { rowHeight, total }: { rowHeight: number; total?: readonly string[] },
): ContentTable {
  const head = columns.map(({ title }): TableCell => ({ text: title, bold: true, alignment: 'center' }))
  const line = (cells: readonly string[], bold: boolean) =>
    columns.map(({ align = 'left' }, index): TableCell => ({ text: cells[index] ?? '', alignment: align, bold }))
  const heights = (row: number) => (row === 0 ? 0 : rowHeight)
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      heights,
      body: [head, ...rows.map((row) => line(row, false)), ...(total === undefined ? [] : [line(total, true)])],
    },
    layout: RULED,
    fontSize: 10.5,
  }
}

/** Rules a pen can follow. */
export const RULED: CustomTableLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  paddingLeft: () => mm(1.2),
  paddingRight: () => mm(1.2),
  paddingTop: () => mm(0.8),
  paddingBottom: () => mm(0.8),
}

/** Those who sign under a list, side by side, with room for the pen. */
export function signersUnder(titles: readonly string[]): Content {
  return {
    unbreakable: true,
    margin: [0, mm(6), 0, 0],
    columns: titles.map((title) => ({
      width: '*' as const,
      alignment: 'center' as const,
      stack: [
        { text: title.toLocaleUpperCase('vi'), bold: true },
        { text: '(Ký, ghi rõ họ tên)', italics: true },
        { text: ' ', margin: [0, mm(18), 0, 0] as [number, number, number, number] },
      ],
    })),
  }
}
