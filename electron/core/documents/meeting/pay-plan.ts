import { meetingInSentence } from '@shared/text/meeting-in-sentence'
import type { Letter } from '../letter'
import { letterGrounds, letterParagraph, letterTable, type LetterPart } from '../letter-parts'
import { convenerSigns, LAW, meetingLetter } from './frame'
import type { MeetingFacts } from './meeting-facts'

/**
 * The proposal of pay, wages, bonuses for those who hold posts and for workers (articles 64.2, 70.2): what was typed; lines with '|' become
 * the rows of a table, whose first is its head.
 */
export function payPlanLetter(facts: MeetingFacts, text: string): Letter {
  return meetingLetter(facts, {
    number: facts.convener === 'director' ? '/TTr-GĐ' : '/TTr-HĐQT',
    title: 'Tờ trình',
    subject: `Phương án thù lao, tiền lương, tiền công, tiền thưởng trình ${meetingInSentence(facts.title)}`,
    addressee: 'Đại hội thành viên',
    body: [
      ...letterGrounds([`Căn cứ ${LAW}`, `Căn cứ Điều lệ ${facts.unitName}`]),
      ...typedWithTables(text),
      letterParagraph('Kính trình Đại hội thành viên xem xét, thông qua.'),
    ],
    signatures: convenerSigns(facts),
  })
}

function typedWithTables(text: string): LetterPart[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const parts: LetterPart[] = []
  let rows: string[][] = []
  const close = () => {
    const [head, ...body] = rows
    rows = []
    if (head === undefined) return
    const columns = head.map((title, at) => ({
      title,
      width: '*' as const,
      align: at === 0 ? ('left' as const) : ('right' as const),
    }))
    parts.push(letterTable(columns, body))
  }
  for (const line of lines) {
    if (line.includes('|')) rows.push(line.split('|').map((cell) => cell.trim()))
    else {
      close()
      parts.push(letterParagraph(line))
    }
  }
  close()
  return parts
}
