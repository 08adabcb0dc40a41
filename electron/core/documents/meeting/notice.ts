import { formatCivilDate, type CivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'
import { letterParagraph, letterTable, type LetterColumn, type LetterPart } from '../letter-parts'
import { mm } from '../pdf/page-items'
import { bodyInWords, convenerInWords, convenerSigns, formInWords, meetingLetter, whenInWords } from './frame'
import type { MeetingFacts, PrintedItem, PrintedVoter } from './meeting-facts'

/** What a notice says beside the meeting and its agenda. */
export type NoticeTerms = {
  /** '03/GM-HĐQT', or '/GM-HĐQT' while it has none. */
  number: string
  /** The day it is signed; null leaves dots. */
  date: CivilDate | null
  /** Until when petitions for the agenda are taken (article 60.2); null where there is none, as for a board. */
  petitionsUntil: CivilDate | null
  /** Whether members may send somebody in their place (article 61.1.c). */
  proxies: boolean
}

/** Items up to which a notice has room for a table; more are said in a sentence. */
const ROOMY = 9
const AGENDA = '**Chương trình:**'

const COLUMNS: readonly LetterColumn[] = [
  { title: 'Số', width: mm(9), align: 'center' },
  { title: 'Nội dung', width: '*', align: 'left' },
  { title: 'Người trình bày', width: mm(45), align: 'left' },
]

/** To whom it is written: a member by name and address, or everybody at once. */
export type NoticeReceiver = Pick<PrintedVoter, 'code' | 'name' | 'address' | 'votes'> | null

/**
 * The notice that convenes (article 60.1): time, place, form and agenda, with what came with it; to one member by name and address, or
 * to all.
 */
export function noticeLetter(
  facts: MeetingFacts,
  items: readonly PrintedItem[],
  terms: NoticeTerms,
  receiver: NoticeReceiver,
): Letter {
  return meetingLetter(facts, {
    number: terms.number,
    date: terms.date,
    title: 'Giấy mời',
    subject: `Dự ${lowerFirst(facts.title)}`,
    addressee: receiver === null ? everybody(facts) : '',
    body: [...(receiver === null ? [] : receiverLines(receiver)), ...noticeBody(facts, items, terms, receiver)],
    receivers: ['Như trên', 'Ban kiểm soát', 'Lưu: VT'],
    signatures: convenerSigns(facts),
  })
}

function everybody({ body, form, unitName }: MeetingFacts): string {
  if (body === 'board') return `Các thành viên Hội đồng quản trị ${unitName}`
  return form === 'delegate' ? `Thành viên chính thức và đại biểu ${unitName}` : `Thành viên chính thức ${unitName}`
}

function receiverLines({ code, name, address }: NonNullable<NoticeReceiver>): LetterPart[] {
  return [
    letterParagraph(`Kính gửi: **${name}**, mã thành viên ${code}${address === '' ? '' : `; địa chỉ: ${address}`}`),
  ]
}

function noticeBody(
  facts: MeetingFacts,
  items: readonly PrintedItem[],
  terms: NoticeTerms,
  receiver: NoticeReceiver,
): LetterPart[] {
  const call = facts.callNumber === 1 ? '' : `, triệu tập lần ${facts.callNumber}`
  const said = [
    `**Thời gian:** ${whenInWords(facts)}.`,
    `**Địa điểm:** ${facts.venue === '' ? '………………………………………' : facts.venue}.`,
    `**Hình thức:** ${formInWords(facts)}.`,
  ]
  const long = items.length > ROOMY
  return [
    letterParagraph(
      `${convenerInWords(facts)} ${facts.unitName} triệu tập và trân trọng mời dự ${lowerFirst(facts.title)}${call}${asked(facts)}.`,
    ),
    ...(long
      ? [letterParagraph(said.join(' ')), letterParagraph(`${AGENDA} ${runIn(items)}.`)]
      : [...[...said, AGENDA].map(letterParagraph), agendaTable(items)]),
    ...closingLines(facts, terms, receiver).map(letterParagraph),
  ]
}

/** A long agenda as one sentence: each member's notice stays one page. */
function runIn(items: readonly PrintedItem[]): string {
  return items.map(({ number, title }) => `${number}. ${title}`).join('; ')
}

function agendaTable(items: readonly PrintedItem[]): LetterPart {
  const rows = items.map(({ number, title, presenter }) => [String(number), title, presenter])
  return letterTable(COLUMNS, rows, null, { size: 11, narrow: true })
}

function closingLines(facts: MeetingFacts, terms: NoticeTerms, receiver: NoticeReceiver): string[] {
  if (facts.body === 'board') return ['Tài liệu họp gửi kèm giấy mời này.']
  const carried = receiver !== null && receiver.votes > 1 ? `Đại biểu mang ${receiver.votes} phiếu biểu quyết. ` : ''
  const sent = terms.proxies
    ? 'Người không dự được có thể ủy quyền bằng văn bản (điểm c khoản 1 Điều 61 Luật Hợp tác xã). '
    : ''
  const petitions =
    terms.petitionsUntil === null
      ? ''
      : `Kiến nghị về chương trình của ít nhất một phần ba thành viên chính thức gửi chậm nhất ngày ${formatCivilDate(terms.petitionsUntil)} (khoản 2 Điều 60). `
  return [
    `${carried}Tài liệu và dự thảo nghị quyết gửi kèm. ${petitions}${sent}Đề nghị mang theo giấy này hoặc thẻ thành viên để ${bodyInWords(facts)} điểm danh.`.trim(),
  ]
}

/** 'Đại hội …' keeps its capital; 'Họp …' and 'Hội nghị …' begin small within a sentence. */
/** At whose wish the board meets beside its regular meetings, with the point of article 65.4. */
const ASKERS: Readonly<Record<NonNullable<MeetingFacts['askedBy']>, string>> = {
  chairperson: 'Chủ tịch Hội đồng quản trị (điểm a',
  director: 'Giám đốc (điểm b',
  headSupervisor: 'Trưởng Ban kiểm soát (điểm c',
  boardMembers: 'ít nhất một phần ba thành viên Hội đồng quản trị (điểm d',
}

function asked({ askedBy, reason }: MeetingFacts): string {
  if (askedBy === null) return ''
  return `, theo yêu cầu của ${ASKERS[askedBy]} khoản 4 Điều 65 Luật Hợp tác xã)${reason === '' ? '' : `: ${reason}`}`
}

function lowerFirst(title: string): string {
  return /^(Họp|Cuộc)\s/u.test(title) ? title.charAt(0).toLocaleLowerCase('vi') + title.slice(1) : title
}
