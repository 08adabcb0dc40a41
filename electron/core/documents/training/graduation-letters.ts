import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'
import {
  letterFields,
  letterGrounds,
  letterHeading,
  letterParagraph,
  type LetterPart,
  letterSection,
  letterTable,
} from '../letter-parts'
import { mm } from '../pdf/page-items'
import { type PrintedCourse, schoolLetter, type SchoolFacts } from './school-facts'

/** Who is recognised or not: average and class in words, reasons in sentences. */
export type JudgedLearner = {
  name: string
  birthDate: CivilDate
  birthPlace: string
  average: string
  class: string
  reasons: readonly string[]
}
export type PrintedCouncil = {
  minutesNumber: string
  heldOn: CivilDate
  place: string
  lateReason: string
  note: string
  members: readonly { name: string; title: string; role: string; isChair: boolean; isSecretary: boolean }[]
  graduates: readonly JudgedLearner[]
  others: readonly JudgedLearner[]
  /** 'Xuất sắc 1, giỏi 3'. */
  classes: string
}
export type PrintedDecision = { number: string; decidedOn: CivilDate; signer: string; signerTitle: string }

const RULES = 'Thông tư số 42/2015/TT-BLĐTBXH ngày 20 tháng 10 năm 2015 quy định về đào tạo trình độ sơ cấp'
const CHANGES =
  'Thông tư số 34/2018/TT-BLĐTBXH ngày 26 tháng 12 năm 2018 sửa đổi, bổ sung Thông tư số 42/2015/TT-BLĐTBXH'
const center = 'center' as const

const learnersTable = (learners: readonly JudgedLearner[]): LetterPart =>
  letterTable(
    [
      { title: 'STT', width: mm(10), align: center },
      { title: 'Họ và tên', width: '*', align: 'left' },
      { title: 'Ngày sinh', width: mm(23), align: center },
      { title: 'Nơi sinh', width: mm(32), align: 'left' },
      { title: 'TB khóa', width: mm(16), align: center },
      { title: 'Xếp loại', width: mm(27), align: center },
    ],
    learners.map((one, at) => [
      String(at + 1),
      { text: one.name, note: one.reasons.join(' ') },
      formatCivilDate(one.birthDate),
      one.birthPlace,
      one.average,
      one.class,
    ]),
    null,
    { size: 11, narrow: true },
  )

const about = ({ name, code }: PrintedCourse) => `lớp ${name} (${code})`

/** The minutes of the council that recognises graduation, with who is recognised and who is not and why (Circular 34/2018 article 1.8). */
export function councilMinutesLetter(facts: SchoolFacts, course: PrintedCourse, council: PrintedCouncil): Letter {
  const { members, graduates, others } = council
  const chair = members.find(({ isChair }) => isChair)
  const secretary = members.find(({ isSecretary }) => isSecretary)
  const rest = members.filter(({ isChair, isSecretary }) => !isChair && !isSecretary)
  return schoolLetter(facts, {
    number: council.minutesNumber,
    date: council.heldOn,
    title: 'Biên bản',
    subject: `Họp xét công nhận tốt nghiệp ${about(course)}`,
    body: [
      letterParagraph(
        `Ngày ${formatCivilDate(council.heldOn)}, tại ${council.place === '' ? facts.schoolName : council.place}, Hội đồng xét công nhận tốt nghiệp họp để xét kết quả học tập của ${about(course)}, chương trình ${course.programme}, trình độ ${lower(course.level)}, học từ ngày ${formatCivilDate(course.opensOn)} đến ngày ${formatCivilDate(course.closesOn)}.`,
      ),
      ...(council.lateReason === ''
        ? []
        : [
            letterParagraph(
              `Hội đồng họp sau hạn 5 ngày làm việc kể từ khi kết thúc khóa học. Lý do: ${council.lateReason}.`,
            ),
          ]),
      letterSection('I. Thành phần hội đồng'),
      letterTable(
        [
          { title: 'STT', width: mm(12), align: center },
          { title: 'Họ và tên', width: '*', align: 'left' },
          { title: 'Chức vụ', width: mm(62), align: 'left' },
          { title: 'Trong hội đồng', width: mm(40), align: 'left' },
        ],
        members.map(({ name, title, role }, at) => [String(at + 1), name, title, role]),
      ),
      letterSection('II. Kết quả xét'),
      letterParagraph(
        `Hội đồng xét ${graduates.length + others.length} học viên: ${graduates.length} người đủ điều kiện công nhận tốt nghiệp${council.classes === '' ? '' : ` (${council.classes})`}, ${others.length} người chưa đủ điều kiện.`,
      ),
      ...(graduates.length === 0
        ? []
        : [letterParagraph('**1. Học viên đủ điều kiện công nhận tốt nghiệp**'), learnersTable(graduates)]),
      ...(others.length === 0
        ? []
        : [
            letterParagraph(`**${graduates.length === 0 ? 1 : 2}. Học viên chưa đủ điều kiện và lý do**`),
            reasonsTable(others),
          ]),
      ...(council.note === '' ? [] : [letterParagraph(`Ý kiến của hội đồng: ${council.note}`)]),
      letterParagraph(
        `**III. Kết luận.** ${conclusion(graduates.length)} Biên bản được các thành viên thông qua và ký tên.`,
      ),
    ],
    signatures: [
      { titles: ['Thư ký'], note: '', name: secretary?.name ?? '' },
      ...rest.map(({ name }) => ({ titles: ['Ủy viên'], note: '', name })),
      { titles: ['Chủ tịch hội đồng'], note: '', name: chair?.name ?? '' },
    ],
  })
}

function conclusion(graduates: number): string {
  return graduates === 0
    ? 'Hội đồng không đề nghị công nhận tốt nghiệp cho học viên nào.'
    : `Hội đồng đề nghị thủ trưởng cơ sở đào tạo quyết định công nhận tốt nghiệp và cấp chứng chỉ sơ cấp cho ${graduates} học viên có tên trên.`
}

function reasonsTable(learners: readonly JudgedLearner[]): LetterPart {
  return letterTable(
    [
      { title: 'STT', width: mm(10), align: center },
      { title: 'Họ và tên', width: mm(45), align: 'left' },
      { title: 'Ngày sinh', width: mm(23), align: center },
      { title: 'Lý do', width: '*', align: 'left' },
    ],
    learners.map(({ name, birthDate, reasons }, at) => [
      String(at + 1),
      name,
      formatCivilDate(birthDate),
      reasons.join(' '),
    ]),
    null,
    { size: 11, narrow: true },
  )
}

/** The list that goes with the decision, on a page of its own. */
export function decisionAnnex(course: PrintedCourse, council: PrintedCouncil, decision: PrintedDecision): LetterPart[] {
  return [
    letterHeading('DANH SÁCH HỌC VIÊN ĐƯỢC CÔNG NHẬN TỐT NGHIỆP'),
    letterParagraph(
      `Kèm theo Quyết định số ${decision.number} ngày ${formatCivilDate(decision.decidedOn)}; ${about(course)}.`,
    ),
    learnersTable(council.graduates),
  ]
}

/** The decision that recognises graduation; `decisionAnnex` is the list. */
export function decisionLetter(
  facts: SchoolFacts,
  course: PrintedCourse,
  council: PrintedCouncil,
  decision: PrintedDecision,
): Letter {
  const { graduates } = council
  return schoolLetter(facts, {
    number: decision.number,
    date: decision.decidedOn,
    title: 'Quyết định',
    subject: `Về việc công nhận tốt nghiệp ${about(course)}`,
    body: [
      letterHeading(decision.signerTitle.toLocaleUpperCase('vi')),
      ...letterGrounds([
        `Căn cứ ${RULES}`,
        `Căn cứ ${CHANGES}`,
        `Căn cứ Biên bản số ${council.minutesNumber} ngày ${formatCivilDate(council.heldOn)} của Hội đồng xét công nhận tốt nghiệp`,
        'Theo đề nghị của người phụ trách đào tạo',
      ]),
      letterHeading('QUYẾT ĐỊNH:'),
      letterParagraph(
        `**Điều 1.** Công nhận tốt nghiệp cho ${graduates.length} học viên ${about(course)}, chương trình ${course.programme}, trình độ ${lower(course.level)} (có danh sách kèm theo).`,
      ),
      letterParagraph(
        '**Điều 2.** Học viên có tên trong danh sách được cấp chứng chỉ sơ cấp. Chứng chỉ ghi vào sổ gốc; bản chính chỉ cấp một lần.',
      ),
      letterParagraph(
        '**Điều 3.** Người phụ trách đào tạo, giáo viên chủ nhiệm và các học viên có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.',
      ),
    ],
    receivers: ['Như Điều 3', 'Lưu: VT, hồ sơ lớp'],
    signatures: [{ titles: [decision.signerTitle], note: '', name: decision.signer }],
  })
}

export type TranscriptModule = {
  name: string
  hours: string
  credits: string
  average: string
  exam: string
  mark: string
  note: string
}
export type Transcript = {
  name: string
  birthDate: CivilDate
  birthPlace: string
  cooperative: string
  modules: readonly TranscriptModule[]
  hours: string
  credits: string
  average: string
  class: string
  reasons: readonly string[]
  certificate: string
}

/** The transcript (bảng điểm) of a learner: every module with hours, tests, exam and mark; the average of the course and the class. */
export function transcriptLetter(facts: SchoolFacts, course: PrintedCourse, of: Transcript): Letter {
  return schoolLetter(facts, {
    number: '',
    title: 'Bảng điểm',
    subject: `Khóa học ${course.name}`,
    body: [
      ...letterFields([
        ['Họ và tên', of.name],
        ['Ngày sinh, nơi sinh', [formatCivilDate(of.birthDate), of.birthPlace].filter((one) => one !== '').join(', ')],
        ['Đơn vị', of.cooperative],
        ['Chương trình', `${course.programme}, trình độ ${lower(course.level)}`],
        ['Thời gian học', `từ ngày ${formatCivilDate(course.opensOn)} đến ngày ${formatCivilDate(course.closesOn)}`],
      ]),
      letterTable(
        [
          { title: 'STT', width: mm(10), align: center },
          { title: 'Mô đun', width: '*', align: 'left' },
          { title: 'Giờ', width: mm(12), align: center },
          { title: 'Tín chỉ', width: mm(14), align: center },
          { title: 'TB kiểm tra', width: mm(18), align: center },
          { title: 'Thi', width: mm(14), align: center },
          { title: 'Điểm mô đun', width: mm(18), align: center },
        ],
        of.modules.map((one, at) => [
          String(at + 1),
          { text: one.name, note: one.note },
          one.hours,
          one.credits,
          one.average,
          one.exam,
          { text: one.mark, bold: true },
        ]),
        ['', 'Cộng, điểm trung bình khóa học', of.hours, of.credits, '', '', of.average],
      ),
      letterParagraph(
        `Kết quả: **${of.class}.**${of.certificate === '' ? '' : ` Chứng chỉ số hiệu ${of.certificate}.`}`,
      ),
      ...of.reasons.map(letterParagraph),
    ],
    signatures: [{ titles: ['Thủ trưởng cơ sở đào tạo'], note: '', name: facts.head }],
  })
}

export type PrintedCopy = {
  /** Whether the certificate is that of a short course. */
  isShort: boolean
  copyLine: number
  copies: number
  issuedOn: CivilDate
  receiver: string
  purpose: string
  signer: string
  signerTitle: string
  fields: readonly (readonly [label: string, value: string])[]
}

/** A copy from the register (bản sao từ sổ gốc): what the line says, with the corrections that stand beside it. */
export function copyLetter(facts: SchoolFacts, copy: PrintedCopy): Letter {
  return schoolLetter(facts, {
    number: `${copy.copyLine}/BS`,
    date: copy.issuedOn,
    title: 'Bản sao',
    subject: `${copy.isShort ? 'Chứng chỉ đào tạo' : 'Chứng chỉ sơ cấp'}, sao từ sổ gốc cấp chứng chỉ`,
    body: [
      ...letterFields(copy.fields),
      letterParagraph(
        `Bản sao này cấp cho ${copy.receiver}${copy.purpose === '' ? '' : ` để ${copy.purpose}`}, ${copy.copies} bản, số vào sổ cấp bản sao ${copy.copyLine}. Nội dung đúng với sổ gốc.`,
      ),
    ],
    signatures: [{ titles: [copy.signerTitle], note: '', name: copy.signer }],
  })
}

function lower(word: string): string {
  return word.charAt(0).toLocaleLowerCase('vi') + word.slice(1)
}
