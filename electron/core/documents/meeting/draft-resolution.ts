import { meetingInSentence } from '@shared/text/meeting-in-sentence'
import { resolutionPaperWords as words } from '@shared/text/resolution-paper'
import type { Letter } from '../letter'
import { letterGrounds, letterHeading, letterParagraph, type LetterPart } from '../letter-parts'
import { LAW, meetingLetter } from './frame'
import type { MeetingFacts, PrintedItem } from './meeting-facts'

/** What a draft bears of the body that will decide: its number's ending, and to whom it goes. */
const BODIES: Readonly<Record<MeetingFacts['body'], { number: string; receivers: readonly string[] }>> = {
  generalMeeting: { number: '/NQ-ĐHTV', receivers: ['Thành viên', 'Hội đồng quản trị, Ban kiểm soát', 'Lưu: VT'] },
  board: { number: '/NQ-HĐQT', receivers: ['Thành viên Hội đồng quản trị', 'Ban kiểm soát', 'Lưu: VT'] },
  foundingConference: { number: '/NQ-HNTL', receivers: ['Thành viên', 'Lưu: VT'] },
}

/** The draft resolution that is sent with the notice (article 60.1): one article for each item that has a draft, then what holds for all. */
export function draftResolutionLetter(facts: MeetingFacts, items: readonly PrintedItem[]): Letter {
  const drafts = items.filter(({ draft }) => draft.trim() !== '')
  const { body, governance } = facts
  const { number, receivers } = BODIES[body]
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: words.bodies[body] },
    number,
    title: 'Dự thảo nghị quyết',
    subject: facts.title,
    body: [
      ...letterGrounds([
        `Căn cứ ${LAW}`,
        `Căn cứ Điều lệ ${facts.unitName}`,
        `Căn cứ biên bản ${meetingInSentence(facts.title)}`,
      ]),
      letterHeading(words.resolves),
      ...drafts.flatMap(({ draft }, at) => articleParts(draft, at + 1)),
      letterParagraph(words.article(drafts.length + 1, closing(body, governance))),
    ],
    receivers:
      body === 'generalMeeting' && governance === 'simplified'
        ? ['Thành viên', 'Giám đốc, kiểm soát viên', 'Lưu: VT']
        : receivers,
    signatures: [{ titles: words.signs[body], note: '', name: '' }],
  })
}

/** Who carries it out. */
function closing(body: MeetingFacts['body'], governance: MeetingFacts['governance']): string {
  if (body === 'board') return words.closingOfBoard
  return governance === 'simplified' ? words.closingSimplified : words.closing
}

/** The first line of a draft stands after the article's number, the others are paragraphs of their own. */
function articleParts(draft: string, number: number): LetterPart[] {
  const [first = '', ...others] = draft
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [letterParagraph(`**Điều ${number}.** ${first}`), ...others.map(letterParagraph)]
}
