import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import { letterFields, letterParagraph, letterTable, type LetterColumn } from '../letter-parts'
import { mm } from '../pdf/page-items'
import type { BallotMatter } from './ballots'
import { meetingLetter, SIGNED, whenInWords } from './frame'
import type { MeetingFacts } from './meeting-facts'

/** What two agreeing sheets said of a ballot; null leaves everything to the pen. */
export type CountedBallot = {
  counters: readonly string[]
  issued: number
  collected: number
  invalid: number
  /** Votes by candidate in their order, or for, against, abstaining. */
  votes: readonly number[]
  /** The least votes that are enough. */
  needed: number
  /** Who was elected, in order of votes. */
  elected: readonly string[]
  tie: readonly string[]
}

const COLUMNS: readonly LetterColumn[] = [
  { title: 'STT', width: mm(12), align: 'center' },
  { title: 'Họ và tên', width: '*', align: 'left' },
  { title: 'Số phiếu', width: mm(26), align: 'center' },
  { title: 'Kết quả', width: mm(42), align: 'left' },
]
const ANSWERS = ['Tán thành', 'Không tán thành', 'Không có ý kiến']
const open = (value: number | undefined) => (value === undefined ? '' : formatDong(value))

/** The minutes of a count (article 61.6), kept with the ballots: from two sheets that agree, or to be filled in at the table. */
export function countingMinutesLetter(
  facts: MeetingFacts,
  matter: BallotMatter,
  counted: CountedBallot | null,
): Letter {
  const names = matter.kind === 'election' ? matter.candidates : ANSWERS
  const rows = names.map((name, at) => [
    String(at + 1),
    name,
    open(counted?.votes[at]),
    counted === null
      ? ''
      : counted.elected.includes(name)
        ? 'Trúng cử'
        : counted.tie.includes(name)
          ? 'Bằng phiếu'
          : '',
  ])
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: facts.body === 'board' ? 'Hội đồng quản trị' : 'Đại hội thành viên' },
    number: facts.body === 'board' ? '/BB-HĐQT' : '/BB-ĐHTV',
    date: counted === null ? null : facts.date,
    title: 'Biên bản kiểm phiếu',
    subject: matter.title,
    body: [
      letterParagraph(`Tại ${facts.title}, ${whenInWords(facts)}, Ban kiểm phiếu gồm:`),
      ...(counted === null || counted.counters.length === 0
        ? letterFields([
            ['1. Ông/bà', ''],
            ['2. Ông/bà', ''],
            ['3. Ông/bà', ''],
          ])
        : counted.counters.map((name, at) => letterParagraph(`${at + 1}. ${name}`))),
      letterParagraph('đã phát phiếu, thu phiếu và kiểm phiếu; hai người đếm riêng và số đếm khớp nhau:'),
      ...letterFields([
        ['Số phiếu phát ra', open(counted?.issued)],
        ['Số phiếu thu về', open(counted?.collected)],
        ['Số phiếu hợp lệ', open(counted === null ? undefined : counted.collected - counted.invalid)],
        ['Số phiếu không hợp lệ', open(counted?.invalid)],
        [neededLabel(matter), open(counted?.needed)],
      ]),
      letterTable(COLUMNS, rows, null, { size: 12 }),
      letterParagraph(
        'Phiếu đã bầu, phiếu đếm của hai người kiểm và biên bản này được niêm phong và lưu trữ (khoản 6 Điều 61 Luật Hợp tác xã).',
      ),
    ],
    signatures: [
      { titles: ['Người kiểm số 1'], note: SIGNED, name: counted?.counters[0] ?? '' },
      { titles: ['Người kiểm số 2'], note: SIGNED, name: counted?.counters[1] ?? '' },
      { titles: ['Chủ tọa'], note: SIGNED, name: '' },
    ],
  })
}

function neededLabel(matter: BallotMatter): string {
  return matter.kind === 'election'
    ? 'Số phiếu cần để trúng cử (quá nửa số phiếu phát ra)'
    : 'Số phiếu cần để thông qua'
}
