import { formatCivilDate } from '@shared/domain/civil-date'
import { resolutionBodyWords } from '@shared/text/resolutions'
import type { Letter } from '../letter'
import type { LetterSignature } from '../letter-parts'
import type { StepContent } from './step-content'
import { memberInWords, placeOf } from './who'

/** A step as its paper needs it: the day, why and what was noted, and what was kept with it. */
export type PaperStep = { date: string; article: string; cause: string; note: string; content: StepContent }

/** What is on every print and not part of the paper's own words. */
export type PrintMarks = { marks: readonly string[]; fingerprint: string; printedAt: string }

/** A letter without what every print adds. */
export type Paper = Omit<Letter, keyof PrintMarks>

export const LAW = 'Luật Hợp tác xã số 17/2023/QH15 ngày 20 tháng 6 năm 2023'
const SIGNED = '(Ký, ghi rõ họ tên)'
const SEALED = '(Ký, ghi rõ họ tên, đóng dấu)'

type Form = StepContent['unit']['form']

/** The director signs for the co-operative, or whoever represents it by law. */
export function representativeSigns({ representative }: StepContent): LetterSignature {
  return { titles: ['Đại diện hợp tác xã'], note: SEALED, name: representative }
}

/** The member signs, or the one who represents an organisation. */
export function memberSigns({ member }: StepContent, title: string): LetterSignature {
  if (member.legalForm === 'individual') return { titles: [title], note: SIGNED, name: member.name }
  return { titles: [title], note: SIGNED, name: member.representative }
}

/** Who signs for the body that resolved: a chairperson on behalf of a body of many, the director alone. */
function bodySigns({ resolution, representative }: StepContent): LetterSignature {
  if (resolution === null || resolution.body === 'director')
    return { titles: ['Giám đốc'], note: '', name: representative }
  const titles = [`TM. ${resolutionBodyWords[resolution.body]}`, resolution.body === 'board' ? 'Chủ tịch' : 'Chủ tọa']
  return { titles, note: '', name: '' }
}

/** 'nghị quyết số 05/NQ-ĐHTV ngày 05/02/2026 của Đại hội thành viên'. */
export function resolutionInWords({ resolution }: StepContent): string {
  if (resolution === null) return ''
  const kind = isDecision(resolution.number) ? 'quyết định' : 'nghị quyết'
  return `${kind} số ${resolution.number} ngày ${formatCivilDate(resolution.date)} của ${resolutionBodyWords[resolution.body]}`
}

/** '33.2, 33.1.đ' as papers write it: 'khoản 2 và điểm đ khoản 1 Điều 33'. */
export function articleInWords(article: string): string {
  const parts = article.split(', ').map((one) => one.split('.'))
  const clauses = parts.map(
    ([, clause, letter]) => `${letter === undefined ? '' : `điểm ${letter} `}khoản ${clause ?? ''}`,
  )
  return `${clauses.join(' và ')} Điều ${parts[0]?.[0] ?? ''}`
}

/** Whether a number is of a decision (05/QĐ-HĐQT): it is then the paper itself; of a resolution an extract is made. */
export function isDecision(number: string): boolean {
  return number.toLocaleUpperCase('vi').includes('QĐ')
}

/** Head and feet of a paper that the co-operative issues. */
export function issuedPaper(
  { date, content }: PaperStep,
  parts: Pick<Paper, 'title' | 'subject' | 'body' | 'number'> & Partial<Paper>,
): Paper {
  return {
    issuer: { name: content.unit.name, body: '' },
    place: placeOf(content.unit.address),
    date,
    addressee: '',
    receivers: ['Như trên', 'Lưu: VT, hồ sơ thành viên'],
    signatures: [representativeSigns(content)],
    ...parts,
  }
}

/** Head and feet of a paper that a member writes: no issuer, the day over the signature. */
export function writtenPaper(
  { date, content }: PaperStep,
  parts: Pick<Paper, 'title' | 'addressee' | 'body' | 'signatures'>,
): Paper {
  return {
    issuer: null,
    number: null,
    place: placeOf(content.unit.address),
    date,
    subject: '',
    receivers: [],
    ...parts,
  }
}

/** Head and feet of a decision, or of an extract of a resolution: the body's name over the number, the body's chair under the text. */
export function decidedPaper(step: PaperStep, parts: { subject: string; body: Paper['body'] }): Paper {
  const { content } = step
  const { resolution, unit, member } = content
  const body = resolution === null || resolution.body === 'director' ? '' : resolutionBodyWords[resolution.body]
  const itself = resolution === null || isDecision(resolution.number)
  return issuedPaper(step, {
    issuer: { name: unit.name, body },
    number: resolution?.number ?? '',
    title: itself ? 'Quyết định' : 'Trích nghị quyết',
    receivers: [
      memberInWords(member).replace(/^./u, (letter) => letter.toLocaleUpperCase('vi')),
      'Kế toán, sổ đăng ký thành viên',
      'Lưu: VT, hồ sơ thành viên',
    ],
    signatures: [
      itself ? bodySigns(content) : { ...representativeSigns(content), titles: ['Trích sao', 'Đại diện hợp tác xã'] },
    ],
    ...parts,
  })
}

/** To whom an application is written: the body that decides, by the form of governance and the type wanted. */
export function addresseeOf({ unit, member }: StepContent): string {
  const bodies: Record<Form, string> = { full: 'Hội đồng quản trị', simplified: 'Đại hội thành viên' }
  return `${member.type === 'nonContributing' ? 'Giám đốc' : bodies[unit.form]} ${unit.name}`
}
