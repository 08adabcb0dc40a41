import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import { letterFields, letterParagraph, type LetterPart } from '../letter-parts'
import { formInWords, meetingLetter, SIGNED, whenInWords } from './frame'
import type { MeetingFacts } from './meeting-facts'

/** The turnout that was not enough, and what the law makes of it (articles 59.7, 65.5); figures that are not known yet are null. */
export type Postponed = {
  entitled: number
  needed: number
  turnout: { inPerson: number; online: number; proxy: number; heads: number } | null
  reason: string
  chair: string
  secretary: string
  /** When the record was closed, '08 giờ 47'; '' leaves it to the pen. */
  at: string
  /** The next call; null after the board's second. */
  next: NextOfPostponed | null
  /** After two calls of the board: the last day of the extraordinary general meeting (article 65.5.c). */
  meetingInsteadBy: CivilDate | null
}

/** A call that follows: its number, the last day it may be held, and how many must then be there; null for any number. */
export type NextOfPostponed = {
  callNumber: number
  lastOn: CivilDate
  needed: number | null
  /** As it is called already; null where it is not. */
  planned: { date: CivilDate; time: string; venue: string } | null
}

const open = (value: number | undefined) => (value === undefined ? '' : formatDong(value))

function plannedWords(planned: NextOfPostponed['planned']): string {
  if (planned === null) return ''
  const { venue } = planned
  return ` Cuộc họp lần đó được triệu tập vào ${whenInWords(planned)}${venue === '' ? '' : `, tại ${venue}`}.`
}

/** Who is counted, the body over the number, its symbol, what a call calls, and the article. */
function wordsOf({ body, form }: MeetingFacts) {
  if (body === 'board')
    return {
      who: 'thành viên Hội đồng quản trị',
      issuer: 'Hội đồng quản trị',
      number: '/BB-HĐQT',
      called: 'Cuộc họp Hội đồng quản trị',
      article: 'khoản 5 Điều 65',
    }
  return {
    who: form === 'delegate' ? 'đại biểu được triệu tập' : 'thành viên chính thức',
    issuer: 'Đại hội thành viên',
    number: '/BB-ĐHTV',
    called: 'Đại hội',
    article: 'khoản 7 Điều 59',
  }
}

/** The record that a meeting was postponed because too few came, with the next call's threshold and last day (articles 59.7, 65.5). */
export function postponementLetter(facts: MeetingFacts, given: Postponed): Letter {
  const { turnout, reason } = given
  const words = wordsOf(facts)
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: words.issuer },
    number: words.number,
    date: turnout === null ? null : facts.date,
    title: 'Biên bản',
    subject: `Về việc hoãn ${facts.title}`,
    body: [
      letterParagraph(
        `${facts.title} của ${facts.unitName} được triệu tập lần ${facts.callNumber} vào ${whenInWords(facts)}, tại ${facts.venue}; hình thức: ${formInWords(facts)}.`,
      ),
      ...letterFields([
        [`Số ${words.who}`, formatDong(given.entitled)],
        ['Số người phải có mặt để tiến hành', formatDong(given.needed)],
        ['Có mặt tại hội trường', open(turnout?.inPerson)],
        ['Dự trực tuyến', open(turnout?.online)],
        ['Ủy quyền', open(turnout?.proxy)],
        ['Cộng số tham dự', open(turnout?.heads)],
      ]),
      letterParagraph(
        `Số tham dự không đủ điều kiện tiến hành, nên cuộc họp hoãn theo ${words.article} Luật Hợp tác xã.${reason === '' ? '' : ` Ghi chú: ${reason.replace(/\.$/, '')}.`}`,
      ),
      ...nextParts(facts, given),
      letterParagraph(
        `Biên bản lập xong lúc ${given.at === '' ? '……… giờ ……… phút' : given.at} cùng ngày, kèm danh sách ký tên dự họp.`,
      ),
    ],
    signatures: [
      { titles: ['Thư ký'], note: SIGNED, name: given.secretary },
      { titles: ['Chủ tọa'], note: SIGNED, name: given.chair },
    ],
  })
}

function nextParts(facts: MeetingFacts, { next, entitled, meetingInsteadBy }: Postponed): LetterPart[] {
  const { called, who } = wordsOf(facts)
  if (next === null)
    return meetingInsteadBy === null
      ? []
      : [
          letterParagraph(
            `Sau hai lần triệu tập không đủ người dự, Chủ tịch Hội đồng quản trị triệu tập Đại hội thành viên bất thường chậm nhất ngày **${formatCivilDate(meetingInsteadBy)}** (điểm c khoản 5 Điều 65 Luật Hợp tác xã).`,
          ),
        ]
  const threshold =
    next.needed === null
      ? 'được tiến hành không phụ thuộc vào số người tham dự'
      : `cần ít nhất ${formatDong(next.needed)} người tham dự trên ${formatDong(entitled)} ${who}`
  return [
    letterParagraph(
      `${called} được triệu tập **lần ${next.callNumber}** chậm nhất ngày **${formatCivilDate(next.lastOn)}**; lần đó ${threshold}.${plannedWords(next.planned)}`,
    ),
  ]
}
