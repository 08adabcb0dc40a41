import type { Content } from 'pdfmake/interfaces'
import type { CivilDate } from '@shared/domain/civil-date'

/**
 * Who issues a letter: the co-operative, and the body over its number where one acts for it, such as 'HỘI ĐỒNG QUẢN TRỊ'; '' for the
 * co-operative itself. Both print in capitals.
 */
export type LetterIssuer = { name: string; body: string }

/** One who signs: such as ['TM. HỘI ĐỒNG QUẢN TRỊ', 'CHỦ TỊCH'], '(Ký, họ tên)' or '', and the name printed under the room for the pen. */
export type LetterSignature = { titles: readonly string[]; note: string; name: string }

/**
 * An official page in the manner of Decree 30/2020/NĐ-CP, appendix I: plain data, nothing is looked up. A letter with an issuer has the
 * issuer left and the state's name right, number and date under them; one without (an application) has the state's name in the middle
 * and its date over the signatures.
 */
export type Letter = {
  issuer: LetterIssuer | null
  /** '05/QĐ-HĐQT'; null for papers without number; '' or one that begins with '/' leaves dots to fill in. */
  number: string | null
  place: string
  /** Null leaves dots to fill in. */
  date: CivilDate | null
  /** Printed in capitals. */
  title: string
  /** What it is about (trích yếu), under the title; ''. */
  subject: string
  /** To whom, under the title ('Kính gửi: …'); ''. */
  addressee: string
  /** Made of the parts in `pdf/letter-parts`. */
  body: readonly Content[]
  /** Lines after 'Nơi nhận:', such as 'Lưu: VT, hồ sơ thành viên'; empty for papers that go nowhere. */
  receivers: readonly string[]
  signatures: readonly LetterSignature[]
  /** Such as 'SỔ MẪU'. */
  marks: readonly string[]
  fingerprint: string
  printedAt: string
}

/** 'Kim Đông, ngày 05 tháng 01 năm 2025' in the manner of the decree: day and months 1 and 2 with a leading zero; dots for what is open. */
export function placeAndDate(place: string, date: CivilDate | null): string {
  const where = place === '' ? '……………' : place
  if (date === null) return `${where}, ngày …… tháng …… năm ………`
  const month = Number(date.slice(5, 7))
  return `${where}, ngày ${date.slice(8, 10)} tháng ${month <= 2 ? date.slice(5, 7) : month} năm ${date.slice(0, 4)}`
}

/** 'Số: 05/QĐ-HĐQT'; dots before a number that only has its sign, dots alone for one that is all open. */
export function numberLine(number: string): string {
  if (number === '') return 'Số: …………'
  return number.startsWith('/') ? `Số: ……${number}` : `Số: ${number}`
}
