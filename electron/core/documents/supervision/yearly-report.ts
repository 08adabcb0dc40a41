import type { SupervisionFacts, SupervisionReportContent } from '@shared/contract/supervision-report'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { appraisalOpinionWords } from '@shared/text/appraisal-words'
import { type LetterPart, letterParagraph, letterSection, letterTable } from '../letter-parts'
import { paragraphs, supervisorsAllSign } from './appraisal-record'
import { dutyArticle, type SupervisionPaper, type SupervisionUnit, supervisorsName } from './frame'

/** What the yearly report of the supervisors is made of, as it was issued. */
export type YearlyReport = {
  unit: SupervisionUnit
  year: number
  number: string
  issuedOn: string
  signers: readonly string[]
  content: SupervisionReportContent
}

/** Báo cáo hoạt động của kiểm soát trình Đại hội thành viên (articles 69.3.e, 72.3.e). */
export function yearlyReport({ unit, year, number, issuedOn, signers, content }: YearlyReport): SupervisionPaper {
  return {
    issuer: { name: unit.name, body: supervisorsName(unit) },
    number,
    place: unit.place,
    date: issuedOn,
    title: 'Báo cáo',
    subject: `Kết quả kiểm soát năm ${year}`,
    addressee: 'Đại hội thành viên',
    body: [
      letterParagraph(
        `Căn cứ ${dutyArticle(unit, 'e')} Luật Hợp tác xã số 17/2023/QH15, ${supervisorsName(unit)} báo cáo kết quả kiểm soát năm ${year} như sau:`,
      ),
      ...reportSections(content),
      letterParagraph('Kính trình Đại hội thành viên xem xét, thông qua./.'),
    ],
    receivers: ['Đại hội thành viên', `Lưu: ${supervisorsName(unit)}`],
    signatures: supervisorsAllSign(unit, signers),
  }
}

/** The report's own parts, for the pack of a meeting too: what was done, found and appraised, then the supervisors' own words. */
export function reportSections({ facts, text }: SupervisionReportContent): LetterPart[] {
  const parts: [string, LetterPart[]][] = [
    ['Thực hiện kế hoạch kiểm tra', planParts(facts)],
    ['Chọn mẫu chứng từ', [letterParagraph(sampleWords(facts))]],
    ['Phát hiện và kiến nghị', findingParts(facts)],
    ['Thẩm định báo cáo tài chính', appraisalParts(facts)],
    ['Kiến nghị, khiếu nại; yêu cầu cung cấp tài liệu', [letterParagraph(complaintWords(facts))]],
    ['Tham dự cuộc họp Hội đồng quản trị', boardParts(facts)],
    ['Đánh giá', paragraphs(text.assessment)],
    ['Kiến nghị với Đại hội', paragraphs(text.recommendations)],
    ['Phương hướng năm sau', paragraphs(text.nextYear)],
  ]
  return parts
    .filter(([, own]) => own.length > 0)
    .flatMap(([title, own], at) => [letterSection(`${at + 1}. ${title}`), ...own])
}

function planParts({ plan, inspections }: SupervisionFacts): LetterPart[] {
  const done = plan.filter(({ heldOn }) => heldOn !== null).length
  const recorded =
    inspections.length === 0 ? 'chưa lập biên bản kiểm tra nào' : `đã lập ${inspections.length} biên bản kiểm tra`
  const words =
    plan.length === 0
      ? `Trong năm không lập kế hoạch kiểm tra trên sổ; ${recorded}.`
      : `Kế hoạch có ${plan.length} cuộc, đã làm ${done}; trong năm ${recorded}.`
  const missed = plan.filter(({ heldOn }) => heldOn === null).map(({ title }) => title)
  return [
    letterParagraph(words),
    ...(missed.length === 0 ? [] : [letterParagraph(`Chưa làm: ${missed.join('; ')}.`)]),
    ...(inspections.length === 0
      ? []
      : [
          letterTable(
            [
              { title: 'Số', width: 70, align: 'left' },
              { title: 'Ngày', width: 62, align: 'center' },
              { title: 'Nội dung', width: '*', align: 'left' },
              { title: 'Kết luận', width: '42%', align: 'left' },
            ],
            inspections.map(({ number, heldOn, title, conclusion }) => [
              number,
              formatCivilDate(heldOn),
              title,
              conclusion,
            ]),
            null,
            { size: 10 },
          ),
        ]),
  ]
}

function sampleWords({ samples }: SupervisionFacts): string {
  const { draws, vouchers, right, problem, ask, unjudged } = samples
  if (draws === 0) return 'Trong năm không rút mẫu chứng từ trên sổ.'
  const rest = unjudged === 0 ? '' : `, ${formatDong(unjudged)} chưa xem`
  return `Đã rút ${draws} mẫu gồm ${formatDong(vouchers)} chứng từ: ${formatDong(right)} đúng, ${formatDong(problem)} có vấn đề, ${formatDong(ask)} hỏi thêm${rest}. Mẫu rút lại được từ dấu sổ và số kiểm soát viên đọc lúc rút.`
}

const findingStates = { open: 'Chờ trả lời', answered: 'Đã trả lời', overdue: 'Quá hạn', closed: 'Đã xong' } as const

function findingParts({ findings }: SupervisionFacts): LetterPart[] {
  if (findings.length === 0) return [letterParagraph('Trong năm không phát hành phát hiện nào.')]
  const count = (state: keyof typeof findingStates) => findings.filter((one) => one.state === state).length
  return [
    letterParagraph(
      `Đã phát hành ${findings.length} phát hiện: ${count('closed')} đã xong, ${count('answered')} đã trả lời, ${count('open')} chờ trả lời, ${count('overdue')} quá hạn.`,
    ),
    letterTable(
      [
        { title: 'Số', width: 70, align: 'left' },
        { title: 'Ngày', width: 62, align: 'center' },
        { title: 'Nội dung', width: '*', align: 'left' },
        { title: 'Hạn', width: 62, align: 'center' },
        { title: 'Tình trạng', width: 74, align: 'left' },
      ],
      findings.map(({ number, issuedOn, title, dueOn, state }) => [
        number,
        formatCivilDate(issuedOn),
        title,
        formatCivilDate(dueOn),
        findingStates[state],
      ]),
      null,
      { size: 10 },
    ),
  ]
}

function appraisalParts({ appraisals, year }: SupervisionFacts): LetterPart[] {
  const standing = appraisals.find(({ stale }) => !stale)
  if (standing === undefined)
    return [letterParagraph(`Báo cáo tài chính năm ${year} chưa có biên bản thẩm định còn giá trị.`)]
  const { number, signedOn, opinion, remarks } = standing
  return [
    letterParagraph(
      `Biên bản thẩm định số ${number} ngày ${formatCivilDate(signedOn)}: **${appraisalOpinionWords[opinion].toLocaleLowerCase('vi')}**.`,
    ),
    ...paragraphs(remarks),
  ]
}

function complaintWords({ complaints, requests }: SupervisionFacts): string {
  const closed = complaints.filter((one) => one.closed).length
  const received =
    complaints.length === 0
      ? 'Trong năm không nhận kiến nghị, khiếu nại nào.'
      : `Đã nhận ${complaints.length} kiến nghị, khiếu nại; giải quyết xong ${closed}.`
  const { asked, received: given, refused } = requests
  if (asked === 0) return received
  const no = refused === 0 ? '' : `, bị từ chối ${refused}`
  return `${received} Đã yêu cầu tài liệu ${asked} lần, nhận đủ ${given}${no}.`
}

function boardParts({ board }: SupervisionFacts): LetterPart[] {
  if (board.length === 0) return []
  const rows = board.map(({ heldOn, title, attended }) => [
    formatCivilDate(heldOn),
    title,
    attended.length === 0 ? 'Không dự' : attended.join(', '),
  ])
  return [
    letterParagraph('Kiểm soát dự họp, không biểu quyết (điểm h khoản 3 Điều 69):'),
    letterTable(
      [
        { title: 'Ngày', width: 62, align: 'center' },
        { title: 'Cuộc họp', width: '*', align: 'left' },
        { title: 'Người dự', width: '40%', align: 'left' },
      ],
      rows,
      null,
      { size: 10 },
    ),
  ]
}
