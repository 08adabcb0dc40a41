import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import { letterFields, letterParagraph, letterTable, type LetterColumn } from '../letter-parts'
import { mm } from '../pdf/page-items'
import { meetingLetter, SIGNED } from './frame'
import type { MeetingFacts } from './meeting-facts'

/** A group of members who choose their delegates (article 58). */
export type DelegateGroup = {
  name: string
  members: readonly { code: string; name: string; delegate: boolean; votesCarried: number }[]
}

const MEMBERS: readonly LetterColumn[] = [
  { title: 'STT', width: mm(10), align: 'center' },
  { title: 'Mã', width: mm(18), align: 'left' },
  { title: 'Họ và tên', width: '*', align: 'left' },
  { title: 'Số phiếu bầu', width: mm(22), align: 'center' },
  { title: 'Ký tên', width: mm(40), align: 'left' },
]
const DELEGATES: readonly LetterColumn[] = [
  { title: 'STT', width: mm(10), align: 'center' },
  { title: 'Mã', width: mm(18), align: 'left' },
  { title: 'Đại biểu', width: '*', align: 'left' },
  { title: 'Số thành viên đại diện', width: mm(40), align: 'center' },
]

/** Minutes of a group's election of delegates (articles 58, 61.4): who belongs to it, who was chosen, how many members each represents. */
export function delegateElectionLetter(facts: MeetingFacts, group: DelegateGroup): Letter {
  const chosen = group.members.filter(({ delegate }) => delegate)
  const carried = chosen.reduce((sum, { votesCarried }) => sum + votesCarried, 0)
  return meetingLetter(facts, {
    title: 'Biên bản',
    subject: `Bầu đại biểu của ${group.name} dự ${facts.title}`,
    body: [
      ...letterFields([
        ['Thời gian', ''],
        ['Địa điểm', ''],
        ['Chủ trì', ''],
        ['Thư ký', ''],
      ]),
      letterParagraph(
        `${group.name} có ${formatDong(group.members.length)} thành viên chính thức; có mặt ………… người. Tiêu chuẩn và cách bầu theo Điều lệ (khoản 1 Điều 58 Luật Hợp tác xã).`,
      ),
      letterTable(
        MEMBERS,
        group.members.map(({ code, name }, at) => [String(at + 1), code, name, '', '']),
        null,
        { size: 11 },
      ),
      letterParagraph('**Những người trúng cử đại biểu:**'),
      letterTable(
        DELEGATES,
        chosen.length > 0
          ? chosen.map((one, at) => [String(at + 1), one.code, one.name, formatDong(one.votesCarried)])
          : [1, 2, 3].map((at) => [String(at), '', '', '']),
        chosen.length > 0 ? ['', '', 'Cộng', formatDong(carried)] : null,
      ),
      letterParagraph(
        'Mỗi thành viên chỉ được một đại biểu đại diện; đại biểu có số phiếu biểu quyết bằng số thành viên đã cử mình (khoản 4 Điều 61). Biên bản đã đọc cho mọi người cùng nghe và nhất trí.',
      ),
    ],
    signatures: [
      { titles: ['Thư ký'], note: SIGNED, name: '' },
      { titles: ['Chủ trì'], note: SIGNED, name: '' },
    ],
  })
}
