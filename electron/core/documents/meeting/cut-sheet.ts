import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { A4, mm } from '../pdf/page-items'
import { BARE } from '../pdf/voucher-parts'

/** How a sheet of A4 is cut: so many pieces beside each other and below each other. */
export type Cutting = { columns: number; rows: number }

/** Room between a piece's edge and what stands on it, in points: no printer reaches the paper's edge. */
const PADDING = mm(9)

/** The size of one piece between its paddings, in points. */
export function pieceSize({ columns, rows }: Cutting): { width: number; height: number } {
  return { width: A4.width / columns - 2 * PADDING, height: A4.height / rows - 2 * PADDING }
}

/**
 * Sheets of A4 that are cut into equal pieces, dashed where the scissors go. Pieces without a foot or a page number, so that those
 * of one sheet cannot be told from those of another.
 */
export function cutSheetDefinition(
  title: string,
  author: string,
  sheets: { cutting: Cutting; pieces: readonly Content[][] },
): TDocumentDefinitions {
  return {
    info: { title, author, creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: { width: A4.width, height: A4.height },
    pageMargins: 0,
    content: cutSheets(sheets.cutting, sheets.pieces),
  }
}

/** How many sheets so many pieces take. */
export function sheetsFor(count: number, { columns, rows }: Cutting): number {
  return Math.ceil(count / (columns * rows))
}

function cutSheets(cutting: Cutting, pieces: readonly Content[][]): Content[] {
  const each = cutting.columns * cutting.rows
  return Array.from({ length: sheetsFor(pieces.length, cutting) }, (_, sheet): Content => ({
    stack: [
      // The lines flow, being first: what is placed absolutely opens no page of its own.
      cutLines(cutting),
      ...pieces.slice(sheet * each, (sheet + 1) * each).map((piece, place) => placed(piece, cutting, place)),
    ],
    ...(sheet > 0 ? { pageBreak: 'before' } : {}),
  }))
}

function placed(stack: Content[], cutting: Cutting, place: number): Content {
  const { width } = pieceSize(cutting)
  return {
    table: { widths: [width], body: [[{ stack }]] },
    layout: BARE,
    absolutePosition: {
      x: (place % cutting.columns) * (A4.width / cutting.columns) + PADDING,
      y: Math.floor(place / cutting.columns) * (A4.height / cutting.rows) + PADDING,
    },
  }
}

function cutLines({ columns, rows }: Cutting): Content {
  const dash = { length: 4, space: 4 }
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    ({ type: 'line', x1, y1, x2, y2, dash, lineWidth: 0.5, lineColor: '#777777' }) as const
  const upright = Array.from({ length: columns - 1 }, (_, i) => ((i + 1) * A4.width) / columns)
  const lying = Array.from({ length: rows - 1 }, (_, i) => ((i + 1) * A4.height) / rows)
  return {
    canvas: [...upright.map((x) => line(x, 0, x, A4.height)), ...lying.map((y) => line(0, y, A4.width, y))],
    absolutePosition: { x: 0, y: 0 },
  }
}
