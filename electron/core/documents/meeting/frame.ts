import { dayOfWeek, formatCivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'
import type { MeetingFacts } from './meeting-facts'

export const LAW = 'Luật Hợp tác xã số 17/2023/QH15 ngày 20 tháng 6 năm 2023'
export const SIGNED = '(Ký, ghi rõ họ tên)'

const CONVENERS: Readonly<Record<MeetingFacts['convener'], string>> = {
  board: 'Hội đồng quản trị',
  chairperson: 'Chủ tịch Hội đồng quản trị',
  director: 'Giám đốc',
  supervisors: 'Ban kiểm soát',
  members: 'Thành viên đại diện cho ít nhất một phần ba tổng số thành viên chính thức',
}

/** Over the number of a paper: the body that issues it, '' where the co-operative itself does. */
const ISSUERS: Readonly<Record<MeetingFacts['convener'], string>> = {
  board: 'Hội đồng quản trị',
  chairperson: 'Hội đồng quản trị',
  director: '',
  supervisors: 'Ban kiểm soát',
  members: '',
}

const FORMS: Readonly<Record<MeetingFacts['form'], string>> = {
  plenary: 'đại hội toàn thể',
  delegate: 'đại hội đại biểu',
}
const MEDIA: Readonly<Record<MeetingFacts['medium'], string>> = {
  inPerson: 'họp trực tiếp',
  online: 'họp trực tuyến',
  mixed: 'họp trực tiếp kết hợp trực tuyến',
}
const WEEKDAYS = ['Chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'] as const

/** Who convenes, as a sentence begins with it (article 59). */
export function convenerInWords({ convener, governance }: MeetingFacts): string {
  return convener === 'supervisors' && governance === 'simplified' ? 'Kiểm soát viên' : CONVENERS[convener]
}

/** 'đại hội toàn thể, họp trực tiếp' (articles 57.2, 57.3); the medium alone where the form says nothing. */
export function formInWords({ body, form, medium }: MeetingFacts): string {
  return body === 'generalMeeting' ? `${FORMS[form]}, ${MEDIA[medium]}` : MEDIA[medium]
}

/** '08 giờ 00, Chủ nhật ngày 29/03/2026'. */
export function whenInWords({ date, time }: Pick<MeetingFacts, 'date' | 'time'>): string {
  const [hour = '', minute = ''] = time.split(':')
  return `${hour} giờ ${minute}, ${WEEKDAYS[dayOfWeek(date)] ?? ''} ngày ${formatCivilDate(date)}`
}

/** 'Đại hội thành viên', as a sentence speaks of the meeting that is held. */
export function bodyInWords({ body, form }: MeetingFacts): string {
  if (body === 'board') return 'cuộc họp Hội đồng quản trị'
  if (body === 'foundingConference') return 'Hội nghị thành lập'
  return form === 'delegate' ? 'Đại hội đại biểu thành viên' : 'Đại hội thành viên'
}

/** What every letter of a meeting has in common: issuer, place, marks; the rest is the letter's own. */
export function meetingLetter(
  facts: MeetingFacts,
  parts: Pick<Letter, 'title' | 'subject' | 'body' | 'signatures'> & Partial<Letter>,
): Letter {
  return {
    issuer: { name: facts.unitName, body: facts.governance === 'simplified' ? '' : ISSUERS[facts.convener] },
    number: null,
    place: facts.place,
    date: null,
    addressee: '',
    receivers: [],
    marks: facts.marks,
    fingerprint: facts.fingerprint,
    printedAt: facts.printedAt,
    ...parts,
  }
}

/** The convener signs: on behalf of a body of many its chair, else alone. */
export function convenerSigns({ convener, signer, governance }: MeetingFacts): Letter['signatures'] {
  const titles: Readonly<Record<MeetingFacts['convener'], readonly string[]>> = {
    board: ['TM. Hội đồng quản trị', 'Chủ tịch'],
    chairperson: ['Chủ tịch Hội đồng quản trị'],
    director: ['Giám đốc'],
    supervisors: ['TM. Ban kiểm soát', 'Trưởng ban'],
    members: ['TM. Các thành viên triệu tập'],
  }
  const alone = convener === 'supervisors' && governance === 'simplified'
  return [{ titles: alone ? ['Kiểm soát viên'] : titles[convener], note: '', name: signer }]
}
