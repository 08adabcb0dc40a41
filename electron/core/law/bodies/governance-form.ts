import type { GovernanceForm } from '@shared/contract/books'
import type { SizeAnswer } from './size-class'

/** The form a co-operative must have: full, either one, or not to be told before the user says its size. */
export type RequiredForm = { form: 'full' | 'free' | 'unknown'; article: string }

/**
 * Which form of governance is demanded (R13, article 56): full for a small, medium or large co-operative and for a union of ten members and
 * more (56.2); a micro one and a smaller union are free to choose (56.3). A size the program does not know is asked of the user.
 */
export function requiredForm(
  { kind, officialMembers, size }: { kind: 'HTX' | 'LHHTX'; officialMembers: number; size: SizeAnswer },
  unionFullFormMembers: number,
): RequiredForm {
  if (kind === 'LHHTX') return officialMembers >= unionFullFormMembers ? FULL : FREE
  if (size === 'unknown') return { form: 'unknown', article: '56.2, 56.3' }
  return size === 'micro' ? FREE : FULL
}

const FULL: RequiredForm = { form: 'full', article: '56.2' }
const FREE: RequiredForm = { form: 'free', article: '56.3' }

/** What is to be done about the present form: nothing, ask for the size, or decide on the full form at the next general meeting (article 56.4). */
export function formDuty(present: GovernanceForm, required: RequiredForm): 'none' | 'askSize' | 'decideAtNextMeeting' {
  if (present === 'full' || required.form === 'free') return 'none'
  return required.form === 'full' ? 'decideAtNextMeeting' : 'askSize'
}
