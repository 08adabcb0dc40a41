import type { LearnerResult, TrainingResults } from '@shared/contract/training-results'
import { formatCivilDate } from '@shared/domain/civil-date'
import { outcomeWords } from '@shared/text/mark-shown'
import { courseStandingWords, graduationClassWords, levelText, trackWords } from '@shared/text/training-words'
import type { Letter } from '../letter'
import { type LetterColumn, letterFields, letterParagraph, letterTable } from '../letter-parts'

const columns: readonly LetterColumn[] = [
  { title: 'TT', width: 24, align: 'center' },
  { title: 'Họ và tên', width: '*', align: 'left' },
  { title: 'Ngày sinh', width: 58, align: 'center' },
  { title: 'Kết quả', width: 64, align: 'left' },
  { title: 'Quyết định', width: 76, align: 'left' },
  { title: 'Chứng chỉ', width: 84, align: 'left' },
]

/** What a packet of results says, for people to read: who is in it and what came of it, as the school's letter. No identity number, no mark. */
export function resultNotice(
  { course, learners, asOf }: TrainingResults,
  { school, place, addressee }: { school: string; place: string; addressee: string },
): Omit<Letter, 'marks' | 'fingerprint' | 'printedAt'> {
  const { name, programme, track, level, opensOn, closesOn } = course
  const numbered = (one: { number: string }, on: string) => `${one.number} ngày ${formatCivilDate(on)}`
  return {
    issuer: { name: school, body: '' },
    number: null,
    place,
    date: asOf,
    title: 'Kết quả đào tạo',
    subject: name,
    addressee,
    body: [
      ...letterFields([
        [
          'Chương trình',
          `${programme}${track === null ? '' : ` (hướng ${trackWords[track].toLocaleLowerCase('vi')})`}`,
        ],
        [level === null ? 'Loại' : 'Bậc', levelText(level)],
        ['Thời gian', `${formatCivilDate(opensOn)} đến ${formatCivilDate(closesOn)}`],
      ]),
      letterTable(
        columns,
        learners.map((one, at) => [
          String(at + 1),
          one.name,
          formatCivilDate(one.birthDate),
          resultOf(one, level === null),
          one.decision === null ? '' : numbered(one.decision, one.decision.decidedOn),
          one.certificate === null ? '' : numbered(one.certificate, one.certificate.issuedOn),
        ]),
      ),
      letterParagraph(
        'Bản này đi trong gói dữ liệu có chữ ký của nơi gửi, để đọc. Sổ HTX lấy kết quả từ tệp results.json trong cùng gói.',
      ),
    ],
    receivers: [],
    signatures: [],
  }
}

/** The class; else how somebody stands, of a short course đạt where it is completed. */
function resultOf({ class: ofClass, standing }: LearnerResult, isShort: boolean): string {
  if (ofClass !== null) return graduationClassWords[ofClass]
  return isShort && standing === 'completed' ? outcomeWords.reached : courseStandingWords[standing]
}
