import { formatDong } from '@shared/domain/money'
import type { Letter } from '../letter'
import { type LetterCell, letterParagraph, letterTable, type LetterColumn } from '../letter-parts'
import { mm } from '../pdf/page-items'
import { convenerSigns, meetingLetter, whenInWords } from './frame'
import type { MeetingFacts, PrintedItem } from './meeting-facts'

const KINDS: Readonly<Record<PrintedItem['kind'], string>> = {
  agenda: 'Biểu quyết',
  report: 'Báo cáo',
  motion: 'Biểu quyết',
  election: 'Bỏ phiếu kín',
  discussion: 'Thảo luận',
}

const COLUMNS: readonly LetterColumn[] = [
  { title: 'STT', width: mm(10), align: 'center' },
  { title: 'Giờ', width: mm(15), align: 'center' },
  { title: 'Nội dung', width: '*', align: 'left' },
  { title: 'Người trình bày', width: mm(35), align: 'left' },
  { title: 'Cách làm', width: mm(28), align: 'left' },
]

/** The agenda as it is put to the vote (article 60.4): when, what, by whom, how it is decided and by which majority. */
export function agendaLetter(facts: MeetingFacts, items: readonly PrintedItem[]): Letter {
  const minutes = items.reduce((sum, { minutesPlanned }) => sum + minutesPlanned, 0)
  return meetingLetter(facts, {
    title: 'Chương trình',
    subject: facts.title,
    body: [
      letterParagraph(`**Thời gian:** ${whenInWords(facts)}. **Địa điểm:** ${facts.venue}.`),
      letterTable(COLUMNS, agendaRows(facts, items)),
      letterParagraph(
        [
          `Thời gian dự kiến: ${formatDong(minutes)} phút.`,
          facts.body === 'generalMeeting'
            ? 'Chương trình phải được biểu quyết thông qua trước khi tiến hành (khoản 4 Điều 60 Luật Hợp tác xã).'
            : '',
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ],
    signatures: convenerSigns(facts),
  })
}

function voted({ kind, majority }: PrintedItem): string {
  return [KINDS[kind], kind === 'motion' || kind === 'agenda' ? majority : ''].filter(Boolean).join(', ')
}

function agendaRows({ time }: MeetingFacts, items: readonly PrintedItem[]): LetterCell[][] {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  let at = hour * 60 + minute
  return items.map((item) => {
    const clock = `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
    at += item.minutesPlanned
    const title = item.article === '' ? item.title : `${item.title} (${item.article})`
    const note = item.documents.length === 0 ? '' : `Kèm: ${item.documents.join('; ')}`
    return [String(item.number), clock, { text: title, note }, item.presenter, voted(item)]
  })
}
