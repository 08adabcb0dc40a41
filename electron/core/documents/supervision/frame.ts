import type { Letter } from '../letter'
import type { LetterSignature } from '../letter-parts'

/** A letter before it is printed: the marks of the book and the moment are added then. */
export type SupervisionPaper = Omit<Letter, 'marks' | 'fingerprint' | 'printedAt'>

/** Whose paper it is: the co-operative, and whether supervisors are a board (article 69) or supervisors of the simplified form (article 72). */
export type SupervisionUnit = { name: string; place: string; form: 'full' | 'simplified' }

/** How the supervisors are called at the head of their papers. */
export function supervisorsName({ form }: SupervisionUnit): string {
  return form === 'full' ? 'Ban kiểm soát' : 'Kiểm soát viên'
}

/** The article of law 17/2023/QH15 their duties stand in, 'điểm c khoản 3 Điều 69'. */
export function dutyArticle({ form }: SupervisionUnit, point: string): string {
  return `điểm ${point} khoản 3 Điều ${form === 'full' ? 69 : 72}`
}

/** Who signs for the supervisors. */
export function supervisorsSign(unit: SupervisionUnit, names: readonly string[]): LetterSignature {
  const titles = unit.form === 'full' ? ['TM. BAN KIỂM SOÁT'] : ['KIỂM SOÁT VIÊN']
  return { titles, note: '(Ký, họ tên)', name: names[0] ?? '' }
}

/** '05 tháng 02 năm 2026', as the sentence that begins a record has the day. */
export function dayInWords(date: string): string {
  return `ngày ${date.slice(8, 10)} tháng ${date.slice(5, 7)} năm ${date.slice(0, 4)}`
}
