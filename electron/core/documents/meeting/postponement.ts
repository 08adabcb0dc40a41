import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import { letterFields, letterParagraph } from '../letter-parts'
import { formInWords, meetingLetter, SIGNED, whenInWords } from './frame'
import type { MeetingFacts } from './meeting-facts'

/** The turnout that was not enough, and what the law makes of it (article 59.7); figures that are not known yet are null. */
export type Postponed = {
  entitled: number
  needed: number
  turnout: { inPerson: number; online: number; proxy: number; heads: number } | null
  reason: string
  chair: string
  secretary: string
  /** The next call: its number, the last day it may be held, and how many must then be there; null for any number. */
  next: { callNumber: number; lastOn: CivilDate; needed: number | null; plannedOn: CivilDate | null }
}

const open = (value: number | undefined) => (value === undefined ? '' : formatDong(value))

/** The record that a meeting was postponed because too few came, with the next call's threshold and last day (article 59.7). */
export function postponementLetter(facts: MeetingFacts, given: Postponed): Letter {
  const { turnout, next } = given
  const who = facts.form === 'delegate' ? 'đại biểu được triệu tập' : 'thành viên chính thức'
  const threshold =
    next.needed === null
      ? 'được tiến hành không phụ thuộc vào số người tham dự'
      : `cần ít nhất ${formatDong(next.needed)} người tham dự trên ${formatDong(given.entitled)} ${who}`
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: 'Đại hội thành viên' },
    number: '/BB-ĐHTV',
    date: turnout === null ? null : facts.date,
    title: 'Biên bản',
    subject: `Về việc hoãn ${facts.title}`,
    body: [
      letterParagraph(
        `${facts.title} của ${facts.unitName} được triệu tập lần ${facts.callNumber} vào ${whenInWords(facts)}, tại ${facts.venue}; hình thức: ${formInWords(facts)}.`,
      ),
      ...letterFields([
        [`Số ${who}`, formatDong(given.entitled)],
        ['Số người phải có mặt để tiến hành', formatDong(given.needed)],
        ['Có mặt tại hội trường', open(turnout?.inPerson)],
        ['Dự trực tuyến', open(turnout?.online)],
        ['Ủy quyền', open(turnout?.proxy)],
        ['Cộng số tham dự', open(turnout?.heads)],
      ]),
      letterParagraph(
        `Số tham dự không đủ điều kiện tiến hành, nên cuộc họp hoãn theo khoản 7 Điều 59 Luật Hợp tác xã.${given.reason === '' ? '' : ` ${given.reason}`}`,
      ),
      letterParagraph(
        `Đại hội được triệu tập **lần ${next.callNumber}** chậm nhất ngày **${formatCivilDate(next.lastOn)}**; lần đó ${threshold}.${next.plannedOn === null ? '' : ` Dự định họp ngày ${formatCivilDate(next.plannedOn)}.`}`,
      ),
      letterParagraph('Biên bản lập xong lúc ……… giờ ……… phút cùng ngày, kèm danh sách ký tên dự họp.'),
    ],
    signatures: [
      { titles: ['Thư ký'], note: SIGNED, name: given.secretary },
      { titles: ['Chủ tọa'], note: SIGNED, name: given.chair },
    ],
  })
}
