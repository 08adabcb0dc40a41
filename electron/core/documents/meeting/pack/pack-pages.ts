import type { Content } from 'pdfmake/interfaces'
import { formatCivilDate } from '@shared/domain/civil-date'
import { mm } from '../../pdf/page-items'
import { BARE, markBoxes } from '../../pdf/voucher-parts'
import { whenInWords } from '../frame'
import { RULED } from '../list-sheet'
import type { MeetingFacts } from '../meeting-facts'
import type { ContentsLine, MissingPart } from './pack'

/** The cover and, under it, the contents with page numbers. */
export function coverContent(facts: MeetingFacts, lines: readonly ContentsLine[]): Content {
  return {
    stack: [
      {
        text: facts.unitName.toLocaleUpperCase('vi'),
        bold: true,
        fontSize: 14,
        alignment: 'center',
        margin: [0, mm(4), 0, mm(1)],
      },
      rule(mm(30)),
      { stack: markBoxes(facts.marks, 12), margin: [0, mm(5), 0, 0] },
      { text: 'TÀI LIỆU', bold: true, fontSize: 24, alignment: 'center', margin: [0, mm(10), 0, mm(2)] },
      { text: facts.title.toLocaleUpperCase('vi'), bold: true, fontSize: 17, alignment: 'center' },
      { text: whenInWords(facts), fontSize: 13, alignment: 'center', margin: [0, mm(5), 0, mm(1)] },
      { text: facts.venue, fontSize: 13, alignment: 'center', margin: [0, 0, 0, mm(12)] },
      { text: 'MỤC LỤC', bold: true, fontSize: 13, alignment: 'center', margin: [0, 0, 0, mm(3)] },
      contentsTable(lines),
    ],
  }
}

function rule(length: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.75 }], alignment: 'center' }
}

/** Titles with dots up to their page; what is missing says so where its page would stand. */
function contentsTable(lines: readonly ContentsLine[]): Content {
  return {
    table: {
      widths: [mm(9), '*', 'auto'],
      body: lines.map(({ title, page, missing }, at) => [
        { text: `${at + 1}.` },
        { text: title },
        {
          text: [page === null ? '' : String(page), missing ? 'còn thiếu' : ''].filter(Boolean).join(', '),
          italics: missing,
          alignment: 'right' as const,
        },
      ]),
    },
    layout: {
      ...BARE,
      defaultBorder: true,
      hLineWidth: (row) => (row === 0 ? 0 : 0.4),
      hLineStyle: () => ({ dash: { length: 0.6, space: 1.6 } }),
      paddingTop: () => mm(1),
      paddingBottom: () => mm(1),
    },
    fontSize: 12.5,
  }
}

/** The sheet of what the pack lacks: part, article, and the way out. */
export function missingContent(facts: MeetingFacts, missing: readonly MissingPart[]): Content {
  return {
    stack: [
      { text: 'CÒN THIẾU', bold: true, fontSize: 15, alignment: 'center' },
      {
        text: `Trong tài liệu ${facts.title}, ngày ${formatCivilDate(facts.date)}`,
        alignment: 'center',
        margin: [0, mm(1), 0, mm(4)],
      },
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: [mm(42), '*', mm(28), mm(46)],
          body: [
            ['Phần', 'Vì sao', 'Điều', 'Cách làm'].map((text) => ({ text, bold: true, alignment: 'center' as const })),
            ...missing.map(({ title, why, article, way }) => [
              { text: title, bold: true },
              ...[why, article, way].map((text) => ({ text })),
            ]),
          ],
        },
        layout: RULED,
        fontSize: 11,
      },
      {
        text: 'Tờ này để người chuẩn bị biết, rút ra trước khi phát cho thành viên.',
        italics: true,
        margin: [0, mm(4), 0, 0],
      },
    ],
  }
}

/** The foot of every page of a pack: whose, which meeting, and the page's number in the whole. */
export function packFoot(
  facts: MeetingFacts,
  margins: { left: number; right: number },
  width: number,
  page: number,
  pages: number,
): Content {
  return {
    margin: [margins.left, mm(5), margins.right, 0],
    fontSize: 9,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5 }] },
      {
        columns: [
          {
            width: '*',
            text: [
              facts.printedAt === '' ? '' : `In lúc ${facts.printedAt}`,
              facts.fingerprint === '' ? '' : `Dấu sổ ${facts.fingerprint}`,
            ]
              .filter(Boolean)
              .join(' · '),
          },
          { width: 'auto', text: `Trang ${page}/${pages}`, bold: true, alignment: 'right' },
        ],
        margin: [0, mm(1), 0, 0],
      },
    ],
  }
}
