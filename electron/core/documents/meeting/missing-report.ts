import type { Letter } from '../letter'
import { letterParagraph } from '../letter-parts'
import { meetingLetter } from './frame'
import type { MeetingFacts } from './meeting-facts'

/** A page that stands for a supervisory paper until there is one, so that the meeting sees it is missing, with its article. */
export function missingReportLetter(
  facts: MeetingFacts,
  missing: { subject: string; why: string; article: string; way: string },
): Letter {
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: 'Ban kiểm soát' },
    title: 'Chưa có báo cáo',
    subject: missing.subject,
    body: [
      letterParagraph(missing.why),
      letterParagraph(`Luật yêu cầu: ${missing.article}.`),
      letterParagraph(`Cách làm: ${missing.way}`),
    ],
    signatures: [],
  })
}
