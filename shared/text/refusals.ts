import type { RefusalCode } from '../contract/refusal'
import { bookRefusals } from './refusals/books'
import { hubRefusals } from './refusals/hub'
import { distributionRefusals } from './refusals/distribution'
import { capitalRefusals } from './refusals/capital'
import { meetingLawRefusals } from './refusals/meeting-law'
import { memberListRefusals } from './refusals/member-lists'
import { memberRefusals } from './refusals/members'
import { decisionRefusals } from './refusals/decisions'
import { membershipRefusals } from './refusals/membership'
import { openingAndMemberRefusals } from './refusals/opening-and-members'
import { peopleRefusals } from './refusals/people'
import { periodRefusals } from './refusals/periods'
import { readingRefusals } from './refusals/reading'
import { serviceRefusals } from './refusals/services'
import { voucherRefusals } from './refusals/vouchers'
import { postsRefusals } from './refusals/posts'
import { meetingsRefusals } from './refusals/meetings'
import { hallRefusals } from './refusals/hall'
import { minutesRefusals } from './refusals/minutes'
import { supervisionRefusals } from './refusals/supervision'
import { privateDraftsRefusals } from './refusals/private-drafts'
import { correspondenceRefusals } from './refusals/correspondence'
import { graduationRefusals } from './refusals/graduation'
import { trainingRefusals } from './refusals/training'
import { indicatorRefusals } from './refusals/indicators'
import { packetRefusals } from './refusals/packets'
import { exchangeRefusals } from './refusals/exchange'
import { periodicReportRefusals } from './refusals/periodic-reports'
import { meetingPapersRefusals } from './refusals/meeting-papers'
import { meetingCopiesRefusals } from './refusals/meeting-copies'
import { fillSentence, keysOfSentence, type SentenceData } from './sentence'

/**
 * The facts a refusal names, flat: strings and numbers by key (account, party, number, year, month, column, value, other, limit …).
 * Amounts are whole đồng, months integers (202501), dates YYYY-MM-DD; they are written as people read them. The keys of one
 * code are those in the braces of its sentence (`refusalKeys`); a key without a value is left out of the sentence.
 */
export type RefusalData = SentenceData

/** One sentence a code. A code without words, or words without a code, does not compile. */
const sentences: Readonly<Record<RefusalCode, string>> = {
  ...readingRefusals,
  ...voucherRefusals,
  ...openingAndMemberRefusals,
  ...decisionRefusals,
  ...memberRefusals,
  ...memberListRefusals,
  ...distributionRefusals,
  ...capitalRefusals,
  ...membershipRefusals,
  ...serviceRefusals,
  ...peopleRefusals,
  ...periodRefusals,
  ...bookRefusals,
  ...postsRefusals,
  ...meetingsRefusals,
  ...hallRefusals,
  ...minutesRefusals,
  ...supervisionRefusals,
  ...privateDraftsRefusals,
  ...correspondenceRefusals,
  ...trainingRefusals,
  ...packetRefusals,
  ...exchangeRefusals,
  ...indicatorRefusals,
  ...periodicReportRefusals,
  ...graduationRefusals,
  ...meetingCopiesRefusals,
  ...meetingPapersRefusals,
  ...meetingLawRefusals,
  ...hubRefusals,
}

/** A refusal in Vietnamese, as an accountant says it: what is wrong, where, the way out, and the article where the law is the reason. */
export function refusalText(code: RefusalCode, data: RefusalData = {}): string {
  return fillSentence(sentences[code], data).replace(/ {2,}/g, ' ').trim()
}

/** The keys the sentence of a code can name, each once. */
export function refusalKeys(code: RefusalCode): string[] {
  return keysOfSentence(sentences[code])
}
