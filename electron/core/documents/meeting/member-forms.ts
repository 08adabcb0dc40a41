import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import {
  letterBlankLines,
  letterFieldRow,
  letterFields,
  letterParagraph,
  letterTable,
  type LetterColumn,
} from '../letter-parts'
import { mm } from '../pdf/page-items'
import { convenerInWords, meetingLetter, SIGNED, whenInWords } from './frame'
import type { MeetingFacts, PrintedVoter } from './meeting-facts'

/** A form by which a member sends somebody else to the meeting (article 61.1.c); the giver's name and address where they are known. */
export function proxyLetter(
  facts: MeetingFacts,
  giver: Pick<PrintedVoter, 'code' | 'name' | 'address'> | null,
  mostGivers: number,
): Letter {
  return meetingLetter(facts, {
    issuer: null,
    title: 'Giấy ủy quyền',
    subject: `Dự ${facts.title}`,
    addressee: `${convenerInWords(facts)} ${facts.unitName}`,
    body: [
      ...letterFields([['Tôi là', giver?.name ?? '']]),
      letterFieldRow([
        ['Mã thành viên', giver?.code ?? '', 50],
        ['Điện thoại', '', 50],
      ]),
      ...letterFields([['Địa chỉ', giver?.address ?? '']]),
      letterParagraph('Ủy quyền cho:'),
      ...letterFields([['Ông/bà', '']]),
      letterFieldRow([
        ['Số định danh cá nhân', '', 60],
        ['Điện thoại', '', 40],
      ]),
      ...letterFields([['Địa chỉ', '']]),
      letterParagraph(
        `Thay tôi dự và biểu quyết tại ${facts.title}, ${whenInWords(facts)}, tại ${facts.venue === '' ? '……………………' : facts.venue} (điểm c khoản 1 Điều 61 Luật Hợp tác xã).`,
      ),
      letterParagraph('Ý kiến của tôi về từng nội dung, nếu có:'),
      letterBlankLines(3),
      letterParagraph(
        `Giấy này hết hiệu lực khi chính tôi có mặt và điểm danh. Theo Điều lệ, một người nhận ủy quyền của nhiều nhất ${formatDong(mostGivers)} thành viên.`,
      ),
    ],
    signatures: [
      { titles: ['Người được ủy quyền'], note: SIGNED, name: '' },
      { titles: ['Người ủy quyền'], note: SIGNED, name: giver?.name ?? '' },
    ],
  })
}

const SIGNERS: readonly LetterColumn[] = [
  { title: 'STT', width: mm(12), align: 'center' },
  { title: 'Họ và tên', width: '*', align: 'left' },
  { title: 'Mã thành viên', width: mm(32), align: 'left' },
  { title: 'Ký tên', width: mm(45), align: 'left' },
]
/** Lines to sign on: as many as must sign, within what a handful of sheets holds. */
const LINES = { least: 10, most: 90 }

/**
 * A form by which members ask for a change of the agenda (article 60.2): at least a third of the official members on the same content,
 * each by name, until a day.
 */
export function petitionLetter(
  facts: MeetingFacts,
  { official, needed, until }: { official: number; needed: number; until: CivilDate },
): Letter {
  return meetingLetter(facts, {
    issuer: null,
    title: 'Kiến nghị',
    subject: `Về chương trình ${facts.title}`,
    addressee: `${convenerInWords(facts)} ${facts.unitName}`,
    body: [
      letterParagraph('Chúng tôi là thành viên chính thức ký tên dưới đây, cùng kiến nghị một nội dung:'),
      letterBlankLines(4),
      letterParagraph('Lý do:'),
      letterBlankLines(3),
      letterParagraph(
        `Hợp tác xã có ${formatDong(official)} thành viên chính thức: cần ít nhất ${formatDong(needed)} người cùng ký về một nội dung, và gửi đến người triệu tập chậm nhất ngày ${formatCivilDate(until)} (khoản 2 Điều 60 Luật Hợp tác xã).`,
      ),
      letterTable(
        SIGNERS,
        Array.from({ length: Math.min(Math.max(needed, LINES.least), LINES.most) }, (_, at) => [
          String(at + 1),
          '',
          '',
          '',
        ]),
        null,
        { size: 13 },
      ),
    ],
    signatures: [{ titles: ['Người đại diện ký tên'], note: SIGNED, name: '' }],
  })
}
