import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import { letterParagraph } from '../letter-parts'
import { convenerInWords, convenerSigns, meetingLetter } from './frame'
import type { MeetingFacts } from './meeting-facts'

/** A petition that was refused, and on which ground of article 60.3. */
export type RefusedPetition = {
  receivedOn: CivilDate
  content: string
  /** Names of those who signed. */
  signers: readonly string[]
  ground: 'late' | 'unfit' | 'beyondPower' | 'charter'
  note: string
  /** '07/TB-HĐQT', or '/TB-HĐQT' while it has none. */
  number: string
}

const GROUNDS: Readonly<Record<RefusedPetition['ground'], string>> = {
  late: 'kiến nghị được gửi đến không đúng thời hạn (điểm a khoản 3 Điều 60)',
  unfit: 'kiến nghị không phù hợp với nội dung được đề nghị xem xét tại đại hội (điểm b khoản 3 Điều 60)',
  beyondPower: 'nội dung kiến nghị không thuộc thẩm quyền quyết định của Đại hội thành viên (điểm c khoản 3 Điều 60)',
  charter: 'trường hợp khác theo quy định của Điều lệ (điểm d khoản 3 Điều 60)',
}

/** The answer to a petition that does not go onto the agenda: the ground, why, and that the meeting will be told (articles 60.3, 60.4). */
export function petitionAnswerLetter(facts: MeetingFacts, petition: RefusedPetition): Letter {
  const { receivedOn, content, signers, ground, note, number } = petition
  const [first = '', ...others] = signers
  const who = others.length === 0 ? first : `${first} và ${formatDong(others.length)} thành viên cùng ký`
  return meetingLetter(facts, {
    number,
    title: 'Thông báo',
    subject: `Về kiến nghị sửa chương trình ${facts.title}`,
    addressee: who,
    body: [
      letterParagraph(
        `Ngày ${formatCivilDate(receivedOn)}, ${convenerInWords(facts)} nhận được kiến nghị bằng văn bản với nội dung: “${content}”.`,
      ),
      letterParagraph(`Kiến nghị này không được đưa vào chương trình vì ${GROUNDS[ground]} Luật Hợp tác xã.`),
      ...(note === '' ? [] : [letterParagraph(`Cụ thể: ${note}`)]),
      letterParagraph(
        'Việc từ chối sẽ được báo cáo trước Đại hội thành viên trước khi đại hội quyết định chương trình (khoản 4 Điều 60).',
      ),
    ],
    receivers: ['Như trên', 'Ban kiểm soát', 'Lưu: VT, hồ sơ đại hội'],
    signatures: convenerSigns(facts),
  })
}
