import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'
import { letterParagraph, letterSection, letterTable, type LetterPart } from '../letter-parts'
import { mm } from '../pdf/page-items'
import { meetingLetter } from './frame'
import type { MeetingFacts } from './meeting-facts'

type Signed = { number: string; date: CivilDate; signers: readonly string[] }

/** The appraisal of the yearly statements as the meeting is given it (articles 69.3.d, 72.3.d). */
export function appraisalLetter(facts: MeetingFacts, appraisal: Signed & AppraisalWords): Letter {
  return supervisorsLetter(facts, appraisal, {
    title: 'Biên bản thẩm định',
    subject: `Báo cáo tài chính năm ${appraisal.year}`,
    body: appraisalParts(appraisal),
  })
}

/** The yearly report of the supervisors as the meeting is given it (articles 69.3.e, 72.3.e). */
export function supervisionReportLetter(facts: MeetingFacts, report: Signed & ReportWords): Letter {
  return supervisorsLetter(facts, report, {
    title: 'Báo cáo',
    subject: `Hoạt động kiểm soát năm ${report.year}`,
    body: supervisionReportParts(report),
  })
}

function supervisorsLetter(
  facts: MeetingFacts,
  { number, date, signers }: Signed,
  said: Pick<Letter, 'title' | 'subject' | 'body'>,
): Letter {
  const full = facts.governance === 'full'
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: full ? 'Ban kiểm soát' : '' },
    number,
    date,
    ...said,
    signatures: [
      { titles: full ? ['TM. Ban kiểm soát', 'Trưởng ban'] : ['Kiểm soát viên'], note: '', name: signers[0] ?? '' },
    ],
  })
}

type AppraisalWords = { year: number; opinion: keyof typeof OPINIONS; remarks: string; fingerprint: string }
type ReportWords = {
  year: number
  inspections: readonly { number: string; heldOn: CivilDate; title: string; conclusion: string }[]
  findings: readonly { number: string; title: string; dueOn: CivilDate; state: string }[]
  assessment: string
  recommendations: string
  nextYear: string
}

const OPINIONS = {
  agree: 'Đồng ý với báo cáo tài chính',
  agreeWithRemarks: 'Đồng ý với báo cáo tài chính, kèm ý kiến',
  disagree: 'Không đồng ý với báo cáo tài chính',
} as const

/** Opinion, remarks, and the fingerprint of the book it was made on. */
function appraisalParts(appraisal: AppraisalWords): LetterPart[] {
  return [
    letterParagraph(`Báo cáo tài chính năm ${appraisal.year} được thẩm định trên sổ có dấu ${appraisal.fingerprint}.`),
    letterParagraph(`**Ý kiến:** ${OPINIONS[appraisal.opinion]}.`),
    ...paragraphs(appraisal.remarks),
  ]
}

/** What was inspected and found, and what the supervisors say themselves. */
function supervisionReportParts(report: ReportWords): LetterPart[] {
  const sections: readonly (readonly [string, LetterPart[]])[] = [
    ['Các cuộc kiểm tra', inspectionParts(report.inspections)],
    ['Phát hiện và kiến nghị', findingParts(report.findings)],
    ['Đánh giá', paragraphs(report.assessment)],
    ['Kiến nghị với Đại hội', paragraphs(report.recommendations)],
    ['Kế hoạch năm tới', paragraphs(report.nextYear)],
  ]
  return sections
    .filter(([, parts]) => parts.length > 0)
    .flatMap(([title, parts], at) => [letterSection(`${at + 1}. ${title}`), ...parts])
}

type Inspections = ReportWords['inspections']
type Findings = ReportWords['findings']

function inspectionParts(inspections: Inspections): LetterPart[] {
  if (inspections.length === 0) return [letterParagraph('Trong năm chưa ghi cuộc kiểm tra nào.')]
  return [
    letterTable(
      [
        { title: 'Ngày', width: mm(24), align: 'center' },
        { title: 'Cuộc kiểm tra', width: mm(58), align: 'left' },
        { title: 'Kết luận', width: '*', align: 'left' },
      ],
      inspections.map(({ heldOn, title, conclusion }) => [formatCivilDate(heldOn), title, conclusion]),
    ),
  ]
}

const STATES: Readonly<Record<string, string>> = {
  open: 'Chưa trả lời',
  answered: 'Đã trả lời',
  overdue: 'Quá hạn',
  closed: 'Đã xong',
}

function findingParts(findings: Findings): LetterPart[] {
  if (findings.length === 0) return []
  return [
    letterTable(
      [
        { title: 'Số', width: mm(24), align: 'left' },
        { title: 'Phát hiện', width: '*', align: 'left' },
        { title: 'Hạn', width: mm(24), align: 'center' },
        { title: 'Tình trạng', width: mm(26), align: 'left' },
      ],
      findings.map(({ number, title, dueOn, state }) => [number, title, formatCivilDate(dueOn), STATES[state] ?? '']),
    ),
  ]
}

function paragraphs(text: string): LetterPart[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(letterParagraph)
}
