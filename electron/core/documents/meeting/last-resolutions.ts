import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import type { Letter } from '../letter'
import { letterParagraph, letterTable, type LetterColumn } from '../letter-parts'
import { mm } from '../pdf/page-items'
import { convenerSigns, meetingLetter } from './frame'
import type { MeetingFacts } from './meeting-facts'

/** One thing a resolution asked for, and what became of it. */
export type ResolutionOutcomeLine = {
  number: string
  date: CivilDate
  text: string
  owner: string
  dueOn: CivilDate | null
  /** 'Đã làm xong', 'Đang làm', 'Quá hạn', in words. */
  state: string
  outcome: string
}

const COLUMNS: readonly LetterColumn[] = [
  { title: 'Nghị quyết', width: mm(29), align: 'left' },
  { title: 'Việc phải làm', width: '*', align: 'left' },
  { title: 'Người làm, hạn', width: mm(34), align: 'left' },
  { title: 'Kết quả', width: mm(40), align: 'left' },
]

/** What became of the resolutions since the last annual meeting: each task, by whom, until when, and how it stands. */
export function lastResolutionsLetter(facts: MeetingFacts, lines: readonly ResolutionOutcomeLine[]): Letter {
  const ofBoard = facts.body === 'board'
  return meetingLetter(facts, {
    number: facts.convener === 'director' ? '/BC-GĐ' : '/BC-HĐQT',
    title: 'Báo cáo',
    subject: `Kết quả thực hiện các nghị quyết ${ofBoard ? 'của Hội đồng quản trị' : 'đại hội'} đã qua`,
    body: [
      letterTable(
        COLUMNS,
        lines.map(({ number, date, text, owner, dueOn, state, outcome }) => [
          { text: number, note: formatCivilDate(date) },
          text,
          { text: owner, note: dueOn === null ? '' : `Hạn ${formatCivilDate(dueOn)}` },
          { text: state.charAt(0).toLocaleUpperCase('vi') + state.slice(1), note: outcome },
        ]),
        null,
        { size: 10.5 },
      ),
      letterParagraph(`Kính trình ${ofBoard ? 'Hội đồng quản trị' : 'Đại hội thành viên'} xem xét.`),
    ],
    signatures: convenerSigns(facts),
  })
}
