import type { CivilDate } from '@shared/domain/civil-date'
import type { LetterPart, LetterSignature } from './letter-parts'

/**
 * Who issues a letter: the co-operative, and the body over its number where one acts for it, such as 'HỘI ĐỒNG QUẢN TRỊ'; '' for the
 * co-operative itself. Both print in capitals.
 */
export type LetterIssuer = { name: string; body: string }

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
  /** Made of the parts in `letter-parts`. */
  body: readonly LetterPart[]
  /** Lines after 'Nơi nhận:', such as 'Lưu: VT, hồ sơ thành viên'; empty for papers that go nowhere. */
  receivers: readonly string[]
  signatures: readonly LetterSignature[]
  /** A line in small italics under the signatures, such as that a signer's term is over; none where nothing is to be said. */
  signerNote?: string
  /** Such as 'SỔ MẪU'. */
  marks: readonly string[]
  fingerprint: string
  printedAt: string
  /** Where pages are counted: 'top' is the middle of the top margin from the second page on, as the decree has it; else the foot. */
  pageNumbers?: 'top' | 'foot'
}

/** The state's name and motto, at the head of every official page. */
export const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

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

/** The last paragraph of a body, which goes with the signatures so that they never stand alone on a page; null where a table ends it. */
export function lastParagraph(body: readonly LetterPart[]): LetterPart | null {
  const last = body.at(-1)
  return last?.kind === 'paragraph' || last?.kind === 'ground' || last?.kind === 'heading' ? last : null
}
