import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { MemberCardPrint } from '../member-card'
import { A4, mm } from './page-items'
import { BARE } from './voucher-parts'

/** A card as bank cards are (ISO/IEC 7810 ID-1), two beside each other, five below each other. */
const CARD = { width: mm(85.6), height: mm(54) }
const COLUMNS = 2
const ROWS = 5
/** What a card is, where it does not say so itself. */
const MEMBER = 'Thẻ thành viên'
export const CARDS_A_SHEET = COLUMNS * ROWS
const LEFT = (A4.width - COLUMNS * CARD.width) / 2
const TOP = (A4.height - ROWS * CARD.height) / 2
/** How long a cut mark is, and how far from the card it ends, so that no line stays on a card. */
const MARK = { length: mm(5), gap: mm(1.5) }
const PADDING = mm(5)
/** Whole points for each of the 25 squares of a usual code's side, so that it comes out as large as it is meant. */
const QR = 25 * 3

/** Members' cards, ten on a sheet of A4 in the order given, with marks to cut along. */
export function memberCardsDefinition(
  cards: readonly MemberCardPrint[],
  marks: readonly string[],
): TDocumentDefinitions {
  const sheets = Array.from({ length: Math.ceil(cards.length / CARDS_A_SHEET) }, (_, sheet) =>
    cards.slice(sheet * CARDS_A_SHEET, (sheet + 1) * CARDS_A_SHEET),
  )
  return {
    info: { title: cards[0]?.kind ?? MEMBER, author: cards[0]?.unitName ?? '', creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: { width: A4.width, height: A4.height },
    pageMargins: 0,
    content: sheets.map((sheet, index) => sheetContent(sheet, marks, index > 0)),
  }
}

function sheetContent(cards: readonly MemberCardPrint[], marks: readonly string[], breakBefore: boolean): Content {
  const places = cards.flatMap((card, place) => {
    const x = LEFT + (place % COLUMNS) * CARD.width
    const y = TOP + Math.floor(place / COLUMNS) * CARD.height
    return cardContent(card, marks, x, y)
  })
  // The marks flow, being first: what is placed absolutely opens no page of its own.
  return { stack: [cutMarks(), ...places], ...(breakBefore ? { pageBreak: 'before' } : {}) }
}

function cutMarks(): Content {
  const right = LEFT + COLUMNS * CARD.width
  const bottom = TOP + ROWS * CARD.height
  const { length, gap } = MARK
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    ({ type: 'line', x1, y1, x2, y2, lineWidth: 0.4, lineColor: '#777777' }) as const
  const upright = Array.from({ length: COLUMNS + 1 }, (_, i) => LEFT + i * CARD.width).flatMap((x) => [
    line(x, TOP - gap - length, x, TOP - gap),
    line(x, bottom + gap, x, bottom + gap + length),
  ])
  const lying = Array.from({ length: ROWS + 1 }, (_, i) => TOP + i * CARD.height).flatMap((y) => [
    line(LEFT - gap - length, y, LEFT - gap, y),
    line(right + gap, y, right + gap + length, y),
  ])
  return { canvas: [...upright, ...lying], absolutePosition: { x: 0, y: 0 } }
}

function cardContent(card: MemberCardPrint, marks: readonly string[], x: number, y: number): Content[] {
  const words = CARD.width - 2 * PADDING
  const beside = words - QR - mm(3)
  const at = (left: number, top: number) => ({ absolutePosition: { x: x + left, y: y + top } })
  return [
    {
      ...column(
        [{ text: card.unitName, bold: true, fontSize: fitting(card.unitName, 11, 34), color: '#15573a' }],
        words,
      ),
      ...at(PADDING, mm(4)),
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: words, y2: 0, lineWidth: 0.8, lineColor: '#15573a' }],
      ...at(PADDING, mm(13)),
    },
    {
      ...column(
        [
          { text: (card.kind ?? MEMBER).toUpperCase(), fontSize: 8.5, characterSpacing: 0.8, color: '#444444' },
          {
            text: card.name,
            bold: true,
            fontSize: fitting(card.name, 14, 17),
            lineHeight: 1.05,
            margin: [0, mm(1.5), 0, 0],
          },
          { text: card.code, bold: true, fontSize: 11, margin: [0, mm(1.5), 0, 0] },
          { text: card.type, fontSize: 9, margin: [0, mm(1), 0, 0] },
          { text: card.since, fontSize: 9 },
          ...marks.map((text): Content => ({ text, fontSize: 8, bold: true, color: '#a11' })),
        ],
        beside,
      ),
      ...at(PADDING, mm(16)),
    },
    { qr: card.text, fit: QR, eccLevel: 'M', ...at(CARD.width - PADDING - QR, mm(18)) },
  ]
}

/** A column of a width of its own: what stands at a place has the page's width otherwise. */
function column(
  stack: Content[],
  width: number,
): { table: { widths: number[]; body: Content[][] }; layout: typeof BARE } {
  return { table: { widths: [width], body: [[{ stack }]] }, layout: BARE }
}

/** The usual size as long as the letters stand on a line, then smaller, so that long names take two lines and no more. */
function fitting(text: string, size: number, letters: number): number {
  return text.length <= letters ? size : text.length <= letters * 1.7 ? size - 2 : size - 4
}
