import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import { letterFields, letterParagraph, letterTable, type LetterColumn, type LetterPart } from '../letter-parts'
import { mm } from '../pdf/page-items'
import type { BallotMatter } from './ballots'
import { meetingLetter, SIGNED, whenInWords } from './frame'
import type { MeetingFacts } from './meeting-facts'

/** How a candidate came out of a count. */
export type Standing = 'elected' | 'tied' | 'not'

/** What two agreeing sheets said of a ballot; null leaves everything to the pen. */
export type CountedBallot = {
  /** All who were named to count. */
  counters: readonly string[]
  /** The two who wrote a sheet each, and their figures by candidate in the order of the ballot. */
  sheets: readonly { counter: string; votes: readonly number[] }[]
  issued: number
  collected: number
  invalid: number
  /** The least votes that are enough. */
  needed: number
  standing: readonly Standing[]
  /** When the ballots were out and when the result was fixed: '08 giờ 47'. */
  times: readonly [issued: string, fixed: string]
  /** What the round before was called; '' for a first one. */
  roundOf: string
  /** Names of those with equal votes at the last seat, and what was settled. */
  tie: { names: readonly string[]; note: string }
  /** Seats that are left and who stands for them; null where none is. */
  secondRound: { seats: number; names: readonly string[] } | null
  chair: string
}

const STANDING: Readonly<Record<Standing, string>> = { elected: 'Trúng cử', tied: 'Bằng phiếu', not: 'Không trúng cử' }
const NUMBER: LetterColumn = { title: 'STT', width: mm(12), align: 'center' }
const NAME: LetterColumn = { title: 'Họ và tên', width: '*', align: 'left' }
const RESULT: LetterColumn = { title: 'Kết quả', width: mm(34), align: 'left' }
const sheetColumn = (title: string): LetterColumn => ({ title, width: mm(24), align: 'center' })
const COLUMNS = [NUMBER, NAME, sheetColumn('Người kiểm số 1'), sheetColumn('Người kiểm số 2'), RESULT]
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
    open(counted?.sheets[0]?.votes[at]),
    open(counted?.sheets[1]?.votes[at]),
    counted === null ? '' : STANDING[counted.standing[at] ?? 'not'],
  ])
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: facts.body === 'board' ? 'Hội đồng quản trị' : 'Đại hội thành viên' },
    number: facts.body === 'board' ? '/BB-HĐQT' : '/BB-ĐHTV',
    date: counted === null ? null : facts.date,
    title: 'Biên bản kiểm phiếu',
    subject: matter.title,
    body: [
      ...introduction(facts, counted),
      ...letterFields([
        ['Số phiếu phát ra', open(counted?.issued)],
        ['Số phiếu thu về', open(counted?.collected)],
        ['Số phiếu hợp lệ', open(counted === null ? undefined : counted.collected - counted.invalid)],
        ['Số phiếu không hợp lệ', open(counted?.invalid)],
        [neededLabel(matter), open(counted?.needed)],
      ]),
      letterTable(COLUMNS, rows, null, { size: 12 }),
      ...(counted === null ? [] : resultParts(counted)),
      letterParagraph(
        'Phiếu đã bầu, phiếu đếm của hai người kiểm và biên bản này được niêm phong và lưu trữ (khoản 6 Điều 61 Luật Hợp tác xã).',
      ),
    ],
    signatures: [
      { titles: ['Người kiểm số 1'], note: SIGNED, name: counted?.sheets[0]?.counter ?? '' },
      { titles: ['Người kiểm số 2'], note: SIGNED, name: counted?.sheets[1]?.counter ?? '' },
      { titles: ['Chủ tọa'], note: SIGNED, name: counted?.chair ?? '' },
    ],
  })
}

/** Who counted, when the ballots were out and when the result was fixed; names and times are left to the pen while nothing is counted. */
function introduction(facts: MeetingFacts, counted: CountedBallot | null): LetterPart[] {
  const where = `Tại ${facts.title}, ${whenInWords(facts)}, Ban kiểm phiếu gồm`
  const apart = 'hai người đếm riêng và số đếm khớp nhau:'
  if (counted === null)
    return [
      letterParagraph(`${where}:`),
      ...letterFields([
        ['1. Ông/bà', ''],
        ['2. Ông/bà', ''],
        ['3. Ông/bà', ''],
      ]),
      letterParagraph(`đã phát phiếu, thu phiếu và kiểm phiếu; ${apart}`),
    ]
  const [issued, fixed] = counted.times
  const deeds = `đã phát phiếu xong lúc ${issued}, thu phiếu, kiểm phiếu và chốt kết quả lúc ${fixed}`
  return [letterParagraph(`${where} ${counted.counters.join(', ')} ${deeds}; ${apart}`)]
}

/** Which round it was, who had equal votes and what was settled, and what a second round is about (reading 5). */
function resultParts({ roundOf, tie, secondRound, standing }: CountedBallot): LetterPart[] {
  return [
    ...(roundOf === '' ? [] : [letterParagraph(`Đây là vòng bầu sau của: ${roundOf}.`)]),
    ...(standing.every((one) => one === 'not') ? [letterParagraph('Không ai được quá nửa số phiếu phát ra.')] : []),
    ...(tie.names.length === 0 ? [] : [letterParagraph(`Bằng phiếu ở chỗ cuối: ${tie.names.join(', ')}.`)]),
    ...(tie.note === '' ? [] : [letterParagraph(`Cách giải quyết khi bằng phiếu: ${tie.note}`)]),
    ...(secondRound === null
      ? []
      : [
          letterParagraph(
            `Còn **${formatDong(secondRound.seats)} chỗ** chưa có người trúng cử, bầu vòng sau giữa: ${secondRound.names.join(', ')}.`,
          ),
        ]),
  ]
}

function neededLabel(matter: BallotMatter): string {
  return matter.kind === 'election'
    ? 'Số phiếu cần để trúng cử (quá nửa số phiếu phát ra)'
    : 'Số phiếu cần để thông qua'
}
