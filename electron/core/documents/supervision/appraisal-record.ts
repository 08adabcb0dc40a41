import type { AppraisalContent, AppraisalOpinion } from '@shared/contract/appraisals'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDongReport } from '@shared/domain/money'
import { appraisalOpinionWords, statementCheckWords } from '@shared/text/appraisal-words'
import { type LetterPart, letterParagraph, letterSection, type LetterSignature, letterTable } from '../letter-parts'
import { dayInWords, dutyArticle, type SupervisionPaper, type SupervisionUnit, supervisorsName } from './frame'

/** What the record of an appraisal is made of: all of it as it was signed. */
export type AppraisalRecord = {
  unit: SupervisionUnit
  year: number
  revision: number
  number: string
  signedOn: string
  opinion: AppraisalOpinion
  remarks: string
  signers: readonly string[]
  content: AppraisalContent
  /** The fingerprint of the book it was made on. */
  fingerprint: string
}

/** Biên bản thẩm định báo cáo tài chính năm (articles 69.3.d, 72.3.d): figures, ties to the ledger, differences, opinion. */
export function appraisalRecord(record: AppraisalRecord): SupervisionPaper {
  const { unit, year, revision, number, signedOn, content, fingerprint } = record
  const { from, to } = content
  const again = revision === 1 ? '' : `, lần lập thứ ${revision}`
  return {
    issuer: { name: unit.name, body: supervisorsName(unit) },
    number,
    place: unit.place,
    date: signedOn,
    title: 'Biên bản thẩm định',
    subject: `Báo cáo tài chính năm ${year}${again}`,
    addressee: '',
    body: [
      letterParagraph(
        `Căn cứ ${dutyArticle(unit, 'd')} Luật Hợp tác xã số 17/2023/QH15; hôm nay, ${dayInWords(signedOn)}, ${supervisorsName(unit)} thẩm định báo cáo tài chính năm ${year} (từ ${formatCivilDate(from)} đến ${formatCivilDate(to)})${again} trước khi trình Đại hội thành viên.`,
      ),
      letterParagraph(
        `Thẩm định trên sổ kế toán có dấu sổ **${fingerprint}**. Chứng từ ghi thêm vào năm này sau dấu sổ ấy làm biên bản hết giá trị.`,
      ),
      letterSection('I. Số liệu chính'),
      mainFigures(content),
      letterSection('II. Đối chiếu với sổ kế toán'),
      checksTable(content),
      ...warnings(content),
      letterSection('III. Ý kiến thẩm định'),
      letterParagraph(`**${appraisalOpinionWords[record.opinion]}.**`),
      ...paragraphs(record.remarks),
      letterParagraph('Biên bản này kèm theo báo cáo tài chính khi trình Đại hội thành viên./.'),
    ],
    receivers: [
      'Đại hội thành viên',
      unit.form === 'full' ? 'Hội đồng quản trị' : 'Giám đốc',
      `Lưu: ${supervisorsName(unit)}`,
    ],
    signatures: supervisorsAllSign(unit, record.signers),
  }
}

const MAIN_B01 = ['200', '110', '300', '400', '410', '420', '500']
const MAIN_B02 = ['10', '20', '50', '51', '60']

function mainFigures({ figures }: AppraisalContent): LetterPart {
  const b01 = figures.b01
    .filter(({ code }) => code !== null && MAIN_B01.includes(code))
    .map(({ code, name, closing, opening }) => ['B01', code ?? '', tidy(name), amount(closing), amount(opening)])
  const b02 = figures.b02
    .filter(({ code }) => code !== null && MAIN_B02.includes(code))
    .map(({ code, name, current, previous }) => ['B02', code ?? '', tidy(name), amount(current), amount(previous)])
  return letterTable(
    [
      { title: 'Mẫu', width: 34, align: 'center' },
      { title: 'Mã số', width: 34, align: 'center' },
      { title: 'Chỉ tiêu', width: '*', align: 'left' },
      { title: 'Năm nay, cuối năm', width: 92, align: 'right' },
      { title: 'Năm trước, đầu năm', width: 92, align: 'right' },
    ],
    [...b01, ...b02],
  )
}

function checksTable({ checks, notes }: AppraisalContent): LetterPart {
  return letterTable(
    [
      { title: 'STT', width: 26, align: 'center' },
      { title: 'Nội dung đối chiếu', width: '*', align: 'left' },
      { title: 'Báo cáo', width: 84, align: 'right' },
      { title: 'Sổ kế toán', width: 84, align: 'right' },
      { title: 'Chênh lệch', width: 68, align: 'right' },
    ],
    checks.map(({ code, stated, ledger, difference }, at) => {
      const words = statementCheckWords[code]
      const note = notes.find((one) => one.code === code)?.text
      const sides = `${words.stated} so với ${words.ledger}`
      return [
        String(at + 1),
        { text: words.name, note: note === undefined ? sides : `${sides}. ${note}` },
        formatDongReport(stated),
        formatDongReport(ledger),
        difference === 0 ? 'Khớp' : { text: formatDongReport(difference), bold: true },
      ]
    }),
    null,
    { size: 10 },
  )
}

function warnings({ warnings: said }: AppraisalContent): LetterPart[] {
  return said.length === 0
    ? []
    : [letterParagraph('Báo cáo có các điểm cần giải thích:'), ...said.map((one) => letterParagraph(`- ${one}`))]
}

/** Each of those who sign for the supervisors, the head first; one line for a pen when nobody is named. */
export function supervisorsAllSign(unit: SupervisionUnit, names: readonly string[]): LetterSignature[] {
  const note = '(Ký, họ tên)'
  const head = unit.form === 'full' ? ['TM. BAN KIỂM SOÁT', 'TRƯỞNG BAN'] : ['KIỂM SOÁT VIÊN']
  const [first = '', ...others] = names
  return [...others.map((name) => ({ titles: ['KIỂM SOÁT VIÊN'], note, name })), { titles: head, note, name: first }]
}

/** A text as typed, a paragraph a line; empty lines go. */
export function paragraphs(text: string): LetterPart[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => letterParagraph(line.trim()))
}

const amount = (value: number | null): string => (value === null ? '' : formatDongReport(value))

/** A line's name without the sum a form prints in parentheses behind it. */
const tidy = (name: string): string => name.replace(/\s*\([^)]*=[^)]*\)\s*$/, '')
