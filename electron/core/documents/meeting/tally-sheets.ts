import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDong } from '@shared/domain/money'
import { mm } from '../pdf/page-items'
import { BARE } from '../pdf/voucher-parts'
import type { BallotMatter } from './ballots'
import { listDefinition, listTitle, RULED, ruledList, signersUnder } from './list-sheet'
import type { MeetingFacts, PrintedItem } from './meeting-facts'

/** The two who count apart and must agree. */
const COUNTERS = [1, 2] as const
/** Squares of five strokes in one line. */
const SQUARES_A_LINE = 20
const SQUARE = mm(4.9)

/**
 * Tally sheets of a secret ballot, one for each of two counters who count apart: five strokes a square, squares enough for every vote,
 * and the sums beside them.
 */
export function tallyDefinition(facts: MeetingFacts, matter: BallotMatter, votes: number): TDocumentDefinitions {
  return listDefinition(
    facts,
    'Phiếu đếm',
    COUNTERS.flatMap((counter) => tallyOf(matter, votes, counter)),
  )
}

function tallyOf(matter: BallotMatter, votes: number, counter: 1 | 2): Content[] {
  const names = matter.kind === 'election' ? matter.candidates : ['Tán thành', 'Không tán thành', 'Không có ý kiến']
  const lines = [...names, 'Phiếu không hợp lệ']
  const body = lines.map((name): TableCell[] => [
    { text: name, fontSize: 11.5, margin: [0, mm(0.8), 0, 0] },
    squares(Math.ceil(votes / 5)),
    { text: '' },
  ])
  return [
    listTitle(`Phiếu đếm, người kiểm số ${counter}`, matter.title, counter > 1),
    {
      text: 'Hai người kiểm đếm riêng, không xem phiếu đếm của nhau; hai phiếu đếm phải khớp mới công bố. Mỗi ô vuông là 5 phiếu: bốn cạnh và một đường chéo.',
      italics: true,
      margin: [0, 0, 0, mm(2)],
    },
    {
      text: 'Số phiếu phát ra: ……………    Thu về: ……………    Hợp lệ: ……………    Không hợp lệ: ……………',
      margin: [0, 0, 0, mm(3)],
    },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: ['*', SQUARES_A_LINE * SQUARE + mm(2), mm(18)],
        body: [['Tên', 'Đếm', 'Cộng'].map((text): TableCell => ({ text, bold: true, alignment: 'center' })), ...body],
      },
      layout: RULED,
    },
    signersUnder([`Người kiểm số ${counter}`]),
  ]
}

/** Faint squares, each of whose sides and diagonal is one vote. */
function squares(count: number): Content {
  const lines = Math.ceil(count / SQUARES_A_LINE)
  const side = SQUARE - mm(1.4)
  const rects = Array.from(
    { length: count },
    (_, at) =>
      ({
        type: 'rect',
        x: (at % SQUARES_A_LINE) * SQUARE,
        y: Math.floor(at / SQUARES_A_LINE) * SQUARE,
        w: side,
        h: side,
        lineWidth: 0.4,
        lineColor: '#aaaaaa',
        dash: { length: 1, space: 1.5 },
      }) as const,
  )
  return { table: { heights: [lines * SQUARE], widths: ['*'], body: [[{ canvas: rects }]] }, layout: BARE }
}

/** Tally sheets of the open votes, one for each of the two counters: every motion a line, by area of the hall, and the sums. */
export function openTallyDefinition(facts: MeetingFacts, items: readonly PrintedItem[]): TDocumentDefinitions {
  const motions = items.filter(({ kind }) => kind === 'motion' || kind === 'agenda')
  const rows = motions.map(({ number, title, majority }) => [String(number), title, majority, '', '', '', '', ''])
  const spare = Array.from({ length: 3 }, () => ['', '', '', '', '', '', '', ''])
  return listDefinition(
    facts,
    'Phiếu đếm biểu quyết',
    COUNTERS.flatMap((counter) => [
      listTitle(
        `Phiếu đếm biểu quyết, người kiểm số ${counter}`,
        `${formatDong(motions.length)} nội dung`,
        counter > 1,
      ),
      {
        text: 'Trước mỗi lần biểu quyết ghi tổng số phiếu đang có mặt trong hội trường, trực tuyến và ủy quyền. Người dự họp có nhiều phiếu thì đếm đủ số phiếu ghi trên thẻ.',
        italics: true,
        margin: [0, 0, 0, mm(2)],
      },
      ruledList(
        [
          { title: 'Số', width: mm(8), align: 'center' },
          { title: 'Nội dung', width: '*' },
          { title: 'Mức cần', width: mm(17), align: 'center' },
          { title: 'Tổng phiếu', width: mm(19) },
          { title: 'Tán thành', width: mm(19) },
          { title: 'Không tán thành', width: mm(19) },
          { title: 'Không ý kiến', width: mm(19) },
          { title: 'Không hợp lệ', width: mm(17) },
        ],
        [...rows, ...spare],
        { rowHeight: mm(11) },
      ),
      signersUnder([`Người kiểm số ${counter}`]),
    ]),
  )
}
