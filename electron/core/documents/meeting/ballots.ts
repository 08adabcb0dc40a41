import type { Content, TDocumentDefinitions, TableCell } from 'pdfmake/interfaces'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { mm } from '../pdf/page-items'
import { BARE, markBoxes } from '../pdf/voucher-parts'
import { type Cutting, cutSheetDefinition, sheetsFor } from './cut-sheet'
import type { MeetingFacts } from './meeting-facts'

/** What is voted on in secret: people for seats, or yes and no. */
export type BallotMatter =
  | { kind: 'election'; title: string; seats: number; candidates: readonly string[] }
  | { kind: 'motion'; title: string }

const ANSWERS = ['Tán thành', 'Không tán thành', 'Không có ý kiến'] as const

/** Names up to which four ballots stand on a sheet, and two. */
const MOST = { quarter: 9, half: 12 }

/** How a sheet is cut for this matter: the same for every ballot of it. */
export function ballotCutting(matter: BallotMatter): Cutting {
  const names = matter.kind === 'election' ? matter.candidates.length : ANSWERS.length
  if (names <= MOST.quarter) return { columns: 2, rows: 2 }
  return names <= MOST.half ? { columns: 1, rows: 2 } : { columns: 1, rows: 1 }
}

/** How many sheets so many ballots take. */
export function ballotSheets(matter: BallotMatter, count: number): number {
  return sheetsFor(count, ballotCutting(matter))
}

/**
 * Secret ballots, as many as there are votes, all equal: no name of a voter, no weight and no number (reading 4); who holds several
 * votes gets that many. What is numbered is the list of who was given how many (`ballot-list.ts`), which is kept apart.
 */
export function ballotsDefinition(facts: MeetingFacts, matter: BallotMatter, count: number): TDocumentDefinitions {
  const pieces = Array.from({ length: count }, () => ballot(facts, matter))
  return cutSheetDefinition(`${titleOf(matter)}: ${matter.title}`, facts.unitName, {
    cutting: ballotCutting(matter),
    pieces,
  })
}

const titleOf = ({ kind }: BallotMatter) => (kind === 'election' ? 'Phiếu bầu' : 'Phiếu biểu quyết kín')

function ballot(facts: MeetingFacts, matter: BallotMatter): Content[] {
  return [
    { text: facts.unitName.toLocaleUpperCase('vi'), bold: true, alignment: 'center', fontSize: 9.5 },
    { text: `${facts.title}, ngày ${formatCivilDate(facts.date)}`, alignment: 'center', fontSize: 9.5 },
    ...markBoxes(facts.marks, 8),
    {
      text: titleOf(matter).toLocaleUpperCase('vi'),
      bold: true,
      fontSize: 15,
      alignment: 'center',
      margin: [0, mm(2.5), 0, mm(0.5)],
    },
    { text: matter.title, bold: true, fontSize: 11.5, alignment: 'center', margin: [0, 0, 0, mm(2)] },
    { text: taskOf(matter), fontSize: 10.5, alignment: 'center', margin: [0, 0, 0, mm(2)] },
    choices(matter.kind === 'election' ? matter.candidates : ANSWERS),
    { text: ruleOf(matter), italics: true, fontSize: 9.5, margin: [0, mm(2), 0, mm(2)] },
    {
      text: 'Phiếu phải có dấu của hợp tác xã ở góc này:',
      fontSize: 8.5,
      alignment: 'right',
      margin: [0, 0, mm(24), 0],
    },
  ]
}

function taskOf(matter: BallotMatter): string {
  if (matter.kind === 'motion') return 'Đánh dấu X vào một ô.'
  const [seats, all] = [formatDong(matter.seats), formatDong(matter.candidates.length)]
  return `Bầu ${seats} người trong ${all} người có tên dưới đây. Đánh dấu X vào ô bên phải tên người được chọn.`
}

function ruleOf(matter: BallotMatter): string {
  if (matter.kind === 'motion') return 'Phiếu đánh dấu hai ô trở lên hoặc không đánh dấu ô nào là phiếu không hợp lệ.'
  const seats = formatDong(matter.seats)
  return `Phiếu chọn quá ${seats} người, ghi thêm tên hoặc ký tên là phiếu không hợp lệ. Chọn ít hơn ${seats} người vẫn hợp lệ.`
}

/** A box to mark beside each name, high enough for a farmer's pen. */
function choices(names: readonly string[]): Content {
  const size = mm(5)
  const box: Content = { canvas: [{ type: 'rect', x: 0, y: 0, w: size, h: size, lineWidth: 1 }], alignment: 'right' }
  const row = (name: string, at: number): TableCell[] => [
    { text: String(at + 1), fontSize: 11, margin: [0, mm(0.7), 0, 0] },
    { text: name, fontSize: 12, margin: [0, mm(0.5), 0, 0] },
    { ...box },
  ]
  return {
    table: { widths: [mm(7), '*', mm(8)], dontBreakRows: true, body: names.map(row) },
    layout: {
      ...BARE,
      hLineWidth: () => 0.4,
      hLineColor: () => '#999999',
      defaultBorder: true,
      paddingTop: () => mm(1.1),
      paddingBottom: () => mm(1.1),
    },
  }
}
