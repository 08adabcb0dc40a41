import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import { letterParagraph, letterTable, type LetterColumn } from '../letter-parts'
import { mm } from '../pdf/page-items'
import { convenerSigns, meetingLetter } from './frame'
import type { MeetingFacts, PrintedVoter } from './meeting-facts'

const COLUMNS: readonly LetterColumn[] = [
  { title: 'STT', width: mm(10), align: 'center' },
  { title: 'Mã', width: mm(18), align: 'left' },
  { title: 'Họ và tên', width: mm(52), align: 'left' },
  { title: 'Địa chỉ', width: '*', align: 'left' },
  { title: 'Số phiếu', width: mm(15), align: 'center' },
]

/** The list of those entitled, which the convener must make (article 60.1): as of which day, who, where, with how many votes (article 61.4). */
export function entitledListLetter(facts: MeetingFacts, voters: readonly PrintedVoter[], on: CivilDate): Letter {
  const votes = voters.reduce((sum, voter) => sum + voter.votes, 0)
  const who = facts.form === 'delegate' ? 'đại biểu' : 'thành viên chính thức'
  return meetingLetter(facts, {
    date: on,
    title: `Danh sách ${facts.form === 'delegate' ? 'đại biểu' : 'thành viên'} có quyền dự họp`,
    subject: facts.title,
    body: [
      letterParagraph(
        `Lập theo sổ đăng ký thành viên tại ngày ${formatCivilDate(on)} (khoản 1 Điều 60 Luật Hợp tác xã): ${formatDong(voters.length)} ${who}, ${formatDong(votes)} phiếu biểu quyết.`,
      ),
      letterTable(
        COLUMNS,
        voters.map(({ code, name, address, votes: own }, at) => [String(at + 1), code, name, address, formatDong(own)]),
        ['', '', `Cộng ${formatDong(voters.length)} người`, '', formatDong(votes)],
        { size: 10, narrow: true },
      ),
    ],
    signatures: convenerSigns(facts),
  })
}
