import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'
import {
  letterFields,
  letterGrounds,
  letterHeading,
  letterParagraph,
  type LetterPart,
  letterTable,
} from '../letter-parts'
import { mm } from '../pdf/page-items'
import type { JudgedLearner, PrintedDecision } from './graduation-letters'
import { type PrintedCourse, schoolLetter, type SchoolFacts } from './school-facts'

const RULES = 'Thông tư số 43/2015/TT-BLĐTBXH ngày 20 tháng 10 năm 2015 quy định về đào tạo thường xuyên'
const center = 'center' as const

const about = ({ name, code }: PrintedCourse) => `lớp ${name} (${code})`

/** The decision of the head of the school on who reached the aim of a short course; no council proposes it. `shortDecisionAnnex` is the list. */
export function shortDecisionLetter(
  facts: SchoolFacts,
  course: PrintedCourse,
  graduates: readonly JudgedLearner[],
  decision: PrintedDecision,
): Letter {
  return schoolLetter(facts, {
    number: decision.number,
    date: decision.decidedOn,
    title: 'Quyết định',
    subject: `Về việc công nhận kết quả ${about(course)}`,
    body: [
      letterHeading(decision.signerTitle.toLocaleUpperCase('vi')),
      ...letterGrounds([
        `Căn cứ ${RULES}`,
        `Căn cứ kết quả kiểm tra của ${about(course)}`,
        'Theo đề nghị của người phụ trách đào tạo',
      ]),
      letterHeading('QUYẾT ĐỊNH:'),
      letterParagraph(
        `**Điều 1.** Công nhận kết quả đạt cho ${graduates.length} học viên ${about(course)}, chương trình ${course.programme}, học từ ngày ${formatCivilDate(course.opensOn)} đến ngày ${formatCivilDate(course.closesOn)} (có danh sách kèm theo).`,
      ),
      letterParagraph(
        '**Điều 2.** Học viên có tên trong danh sách được cấp chứng chỉ đào tạo. Chứng chỉ ghi vào sổ gốc; bản chính chỉ cấp một lần.',
      ),
      letterParagraph(
        '**Điều 3.** Người phụ trách đào tạo, giáo viên chủ nhiệm và các học viên có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.',
      ),
    ],
    receivers: ['Như Điều 3', 'Lưu: VT, hồ sơ lớp'],
    signatures: [{ titles: [decision.signerTitle], note: '', name: decision.signer }],
  })
}

/** The list that goes with the decision, on a page of its own. */
export function shortDecisionAnnex(
  course: PrintedCourse,
  graduates: readonly JudgedLearner[],
  decision: PrintedDecision,
): LetterPart[] {
  return [
    letterHeading('DANH SÁCH HỌC VIÊN ĐƯỢC CÔNG NHẬN ĐẠT'),
    letterParagraph(
      `Kèm theo Quyết định số ${decision.number} ngày ${formatCivilDate(decision.decidedOn)}; ${about(course)}.`,
    ),
    letterTable(
      [
        { title: 'STT', width: mm(10), align: center },
        { title: 'Họ và tên', width: '*', align: 'left' },
        { title: 'Ngày sinh', width: mm(25), align: center },
        { title: 'Nơi sinh', width: mm(40), align: 'left' },
        { title: 'Kết quả', width: mm(22), align: center },
      ],
      graduates.map((one, at) => [String(at + 1), one.name, formatCivilDate(one.birthDate), one.birthPlace, one.class]),
      null,
      { size: 11, narrow: true },
    ),
  ]
}

/** A module of a short course as its learner's paper tells it: the outcome of each test in its order, '' where there was none. */
export type ShortModule = { name: string; hours: string; outcomes: readonly string[]; result: string }
export type ShortTranscript = {
  name: string
  birthDate: CivilDate
  birthPlace: string
  cooperative: string
  modules: readonly ShortModule[]
  /** How many tests there may be, the first among them. */
  tests: number
  hours: string
  result: string
  reasons: readonly string[]
  certificate: string
}

/** The result of a learner in a short course (phiếu kết quả): each module with its hours and the outcome of each test; no marks. */
export function shortTranscriptLetter(facts: SchoolFacts, course: PrintedCourse, of: ShortTranscript): Letter {
  const places = Array.from({ length: of.tests }, (_, at) => at)
  return schoolLetter(facts, {
    number: '',
    title: 'Phiếu kết quả học tập',
    subject: `Khóa ngắn hạn ${course.name}`,
    body: [
      ...letterFields([
        ['Họ và tên', of.name],
        ['Ngày sinh, nơi sinh', [formatCivilDate(of.birthDate), of.birthPlace].filter((one) => one !== '').join(', ')],
        ['Đơn vị', of.cooperative],
        ['Chương trình', course.programme],
        ['Thời gian học', `từ ngày ${formatCivilDate(course.opensOn)} đến ngày ${formatCivilDate(course.closesOn)}`],
      ]),
      letterTable(
        [
          { title: 'STT', width: mm(10), align: center },
          { title: 'Mô đun', width: '*', align: 'left' },
          { title: 'Giờ', width: mm(12), align: center },
          ...places.map((at) => ({
            title: at === 0 ? 'Kiểm tra' : `Kiểm tra lại lần ${at}`,
            width: mm(21),
            align: center,
          })),
          { title: 'Kết quả', width: mm(24), align: center },
        ],
        of.modules.map((one, at) => [
          String(at + 1),
          one.name,
          one.hours,
          ...places.map((place) => one.outcomes[place] ?? ''),
          { text: one.result, bold: true },
        ]),
        ['', 'Cộng', of.hours, ...places.map(() => ''), ''],
      ),
      letterParagraph(
        `Kết quả khóa học: **${of.result}.**${of.certificate === '' ? '' : ` Chứng chỉ đào tạo số hiệu ${of.certificate}.`}`,
      ),
      ...of.reasons.map(letterParagraph),
    ],
    signatures: [{ titles: ['Thủ trưởng cơ sở đào tạo'], note: '', name: facts.head }],
  })
}
