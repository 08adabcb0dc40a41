import type { ReportContent } from '@shared/contract/report-content'
import type { ReportForm } from '@shared/contract/report-form'
import type { ReportLine } from '@shared/contract/periodic-reports'
import { reportPeriodOf } from '@shared/domain/report-period'
import {
  assessmentClassWords,
  draftFormMark,
  figureWords,
  notApprovedMark,
  notScoredWords,
  periodWords,
  reportTextWords,
  unitWords,
} from '@shared/text/periodic-reports'
import type { Letter } from '../letter'
import {
  type LetterCell,
  type LetterColumn,
  letterFields,
  letterParagraph,
  type LetterPart,
  letterSection,
  letterTable,
} from '../letter-parts'
import { placeOf } from '../membership/who'

const columns: readonly LetterColumn[] = [
  { title: 'TT', width: 24, align: 'center' },
  { title: 'Chỉ tiêu', width: '*', align: 'left' },
  { title: 'Đơn vị', width: 46, align: 'center' },
  { title: 'Kỳ này', width: 92, align: 'right' },
  { title: 'Cùng kỳ năm trước', width: 92, align: 'right' },
]
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI']

/**
 * A report as an official page (Decree 30/2020/NĐ-CP): what identifies the co-operative, the figures beside those of the year before with
 * what a person declared marked, the points of the sheet where there is one, and the words. A form whose official text was not found says so.
 */
export function reportLetter(
  form: ReportForm,
  content: ReportContent,
): Omit<Letter, 'marks' | 'fingerprint' | 'printedAt'> & { ownMarks: string[] } {
  const { cooperative, number, date, recipient, signer, signerTitle, period } = content
  const known = reportPeriodOf(period.key)
  const sections = [
    identityPart(content),
    figurePart(content),
    assessmentPart(form, content),
    wordsPart(form, content),
  ].filter((one) => one.parts.length > 0)
  return {
    issuer: { name: cooperative.name, body: '' },
    number: number === '' ? '/BC-GĐ' : number,
    place: placeOf(cooperative.address),
    date,
    title: form.title,
    subject: known === null ? '' : capital(periodWords(known)),
    addressee: recipient,
    body: [
      ...sections.flatMap(({ title, parts }, at) => [letterSection(`${ROMAN[at] ?? ''}. ${title}`), ...parts]),
      ...footnotes(form, content),
    ],
    receivers: ['Như trên', 'Lưu: VT'],
    signatures: [{ titles: [signerTitle], note: '(Ký, ghi rõ họ tên, đóng dấu)', name: signer }],
    pageNumbers: 'top',
    ownMarks: [...(form.isDraft ? [draftFormMark] : []), ...(date === null ? [notApprovedMark] : [])],
  }
}

type Section = { title: string; parts: LetterPart[] }

const isOfGroup = (group: string) => (line: ReportLine) => line.group === group
const isWords = ({ unit }: ReportLine) => unit === 'text'

function identityPart({ lines }: ReportContent): Section {
  return {
    title: 'Thông tin chung',
    parts: letterFields(lines.filter(isOfGroup('identity')).map((line) => [line.name, said(line)])),
  }
}

/** Every figure that is no text, group by group; what a person declared is marked with (*). */
function figurePart({ lines, groups }: ReportContent): Section {
  let count = 0
  const rows = groups.flatMap(({ id, name }): LetterCell[][] => {
    const own = lines.filter((line) => line.group === id && id !== 'identity' && !isWords(line))
    if (own.length === 0) return []
    return [
      ['', { text: name, bold: true }, '', '', ''],
      ...own.map((line): LetterCell[] => {
        count += 1
        return [
          String(count),
          line.noFigure === null ? line.name : { text: line.name, note: line.noFigure },
          unitWords[line.unit],
          `${said(line)}${line.source === 'person' && !line.isMissing ? ' (*)' : ''}`,
          figureWords(line.unit, line.previous, null),
        ]
      }),
    ]
  })
  return { title: 'Số liệu', parts: rows.length === 0 ? [] : [letterTable(columns, rows)] }
}

function assessmentPart({ assessment: sheet }: ReportForm, { assessment, result }: ReportContent): Section {
  const title = 'Tự đánh giá, xếp loại'
  if (sheet === null || result === null) return { title, parts: [] }
  if (result.notScored !== null) return { title, parts: [letterParagraph(`${notScoredWords[result.notScored]}.`)] }
  const points = new Map(assessment?.points.map((one) => [one.id, one]))
  const rows = sheet.groups.flatMap((group): LetterCell[][] => [
    ['', { text: group.title, bold: true }, String(group.most), ''],
    ...sheet.criteria
      .filter((one) => one.group === group.id)
      .map((one): LetterCell[] => [
        one.id,
        one.title,
        String(points.get(one.id)?.most ?? one.most),
        String(points.get(one.id)?.points ?? ''),
      ]),
  ])
  return {
    title,
    parts: [
      letterTable(
        [
          { title: 'TT', width: 28, align: 'center' },
          { title: 'Tiêu chí', width: '*', align: 'left' },
          { title: 'Điểm tối đa', width: 64, align: 'right' },
          { title: 'Điểm tự chấm', width: 64, align: 'right' },
        ],
        rows,
        ['', 'Tổng điểm', String(result.most), String(result.total)],
      ),
      ...(result.class === null ? [] : [letterParagraph(`**Xếp loại: ${assessmentClassWords[result.class]}.**`)]),
    ],
  }
}

/** The texts of indicators, then what a person adds. */
function wordsPart(form: ReportForm, { lines, texts }: ReportContent): Section {
  const asked = lines.filter((line) => isWords(line) && line.group !== 'identity' && said(line) !== '')
  const own = form.texts.flatMap((key) => {
    const words = texts[key] ?? ''
    return words === '' ? [] : [{ title: reportTextWords[key], words }]
  })
  return {
    title: 'Nội dung khác',
    parts: [...asked.map((line) => ({ title: line.name, words: said(line) })), ...own].map(({ title, words }) =>
      letterParagraph(`**${title}:** ${words}`),
    ),
  }
}

function footnotes(form: ReportForm, { lines }: ReportContent): LetterPart[] {
  return [
    ...(lines.some(({ source, isMissing, unit }) => source === 'person' && !isMissing && unit !== 'text')
      ? [letterParagraph('(*) Số hợp tác xã tự ghi; các số khác lấy từ sổ kế toán và danh sách thành viên.')]
      : []),
    ...(form.isDraft ? [letterParagraph(`${draftFormMark}. ${form.basis}`)] : []),
  ]
}

/** What stands for a figure: itself, or that there is none. */
function said({ unit, value, text, noFigure }: ReportLine): string {
  if (noFigure !== null) return 'Không có số liệu'
  return figureWords(unit, value, text)
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}
