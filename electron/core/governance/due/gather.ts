import type { DueItem } from '@shared/contract/calendar'
import type { Permission } from '@shared/contract/permission'
import { allianceDue } from './alliance'
import { annualMeetingDue } from './annual-meeting'
import { appraisalDue } from './appraisal'
import { bookKeepingDue } from './book-keeping'
import { capitalDue } from './capital'
import { charterDue } from './charter'
import { type DueDraft, dueItem, inDueOrder } from './due'
import { meetingCallsDue } from './meeting-calls'
import { meetingRequestsDue } from './meeting-requests'
import { membersDue } from './members'
import { papersDue } from './papers'
import { postsDue } from './posts'
import { publicationsDue } from './publications'
import { registrationUpdateDue } from './registration-update'
import { type FormsQuestion, periodicReportsDue } from './periodic-reports'
import { regularMeetingsDue } from './regular-meetings'
import { resolutionsDue } from './resolutions'
import { supervisionDue } from './supervision'
import { trainingDue } from './training'

/** Everything that makes something due, one file each. Who does not hold `needs` is told nothing of it. */
const sources: readonly { needs: Permission; due: (question: FormsQuestion) => DueDraft[] }[] = [
  { needs: 'voucher.read', due: bookKeepingDue },
  { needs: 'book.read', due: charterDue },
  { needs: 'member.read', due: membersDue },
  { needs: 'member.read', due: capitalDue },
  { needs: 'book.read', due: registrationUpdateDue },
  { needs: 'book.read', due: annualMeetingDue },
  { needs: 'book.read', due: regularMeetingsDue },
  { needs: 'book.read', due: meetingRequestsDue },
  { needs: 'book.read', due: meetingCallsDue },
  { needs: 'book.read', due: postsDue },
  { needs: 'book.read', due: resolutionsDue },
  { needs: 'book.read', due: publicationsDue },
  { needs: 'book.read', due: appraisalDue },
  { needs: 'supervision.read', due: supervisionDue },
  { needs: 'book.read', due: papersDue },
  { needs: 'training.read', due: trainingDue },
  { needs: 'alliance.read', due: allianceDue },
  { needs: 'alliance.read', due: periodicReportsDue },
]

/**
 * Everything due in the span of a question, in order: what has its day there, what was due before and is not done, and what has no day.
 * `may` says what whoever asks may see.
 */
export function gatherDue(question: FormsQuestion, may: (permission: Permission) => boolean): DueItem[] {
  const { today, from, to } = question
  const items = sources
    .filter(({ needs }) => may(needs))
    .flatMap(({ due }) => due(question))
    .map((draft) => dueItem(draft, today))
  return inDueOrder(
    items.filter(
      ({ state, dueOn }) => state === 'open' || state === 'overdue' || (dueOn !== null && dueOn >= from && dueOn <= to),
    ),
  )
}
