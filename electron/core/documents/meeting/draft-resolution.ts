import type { Letter } from '../letter'
import { letterGrounds, letterHeading, letterParagraph, type LetterPart } from '../letter-parts'
import { LAW, meetingLetter } from './frame'
import type { MeetingFacts, PrintedItem } from './meeting-facts'

/** The draft resolution that is sent with the notice (article 60.1): one article for each item that has a draft, then what holds for all. */
export function draftResolutionLetter(facts: MeetingFacts, items: readonly PrintedItem[]): Letter {
  const drafts = items.filter(({ draft }) => draft.trim() !== '')
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: 'Đại hội thành viên' },
    number: '/NQ-ĐHTV',
    title: 'Dự thảo nghị quyết',
    subject: facts.title,
    body: [
      ...letterGrounds([`Căn cứ ${LAW}`, `Căn cứ Điều lệ ${facts.unitName}`, `Căn cứ biên bản ${facts.title}`]),
      letterHeading('QUYẾT NGHỊ:'),
      ...drafts.flatMap(({ draft }, at) => articleParts(draft, at + 1)),
      letterParagraph(
        `**Điều ${drafts.length + 1}.** Hội đồng quản trị, Giám đốc, Ban kiểm soát và các thành viên chịu trách nhiệm thi hành nghị quyết này.`,
      ),
    ],
    receivers: ['Thành viên', 'Hội đồng quản trị, Ban kiểm soát', 'Lưu: VT'],
    signatures: [{ titles: ['TM. Đại hội thành viên', 'Chủ tọa'], note: '', name: '' }],
  })
}

/** The first line of a draft stands after the article's number, the others are paragraphs of their own. */
function articleParts(draft: string, number: number): LetterPart[] {
  const [first = '', ...others] = draft
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [letterParagraph(`**Điều ${number}.** ${first}`), ...others.map(letterParagraph)]
}
