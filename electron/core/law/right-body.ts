import type { GovernanceForm } from '@shared/contract/books'
import type { MemberType } from '@shared/contract/members'
import type { ResolutionBody } from '@shared/contract/resolutions'

/** The body that decides, and the article of Law 17/2023/QH15 that says so. */
export type RightBody = { body: ResolutionBody; article: string }

/**
 * Who admits and ends a membership (R05; reading 12): in the full form the board for official members and contributing associates
 * (article 66.6), in the simplified form the general meeting (article 70.9); for associates without capital always the director
 * (articles 68.4.đ and 71.3.g).
 */
export function rightBody(form: GovernanceForm, type: MemberType): RightBody {
  if (type === 'nonContributing') return { body: 'director', article: form === 'full' ? '68.4.đ' : '71.3.g' }
  return form === 'full' ? { body: 'board', article: '66.6' } : { body: 'generalMeeting', article: '70.9' }
}

/** Who decides that a member becomes one of another type: the body of the type with capital, on either side of the change. */
export function bodyForChange(form: GovernanceForm, from: MemberType, to: MemberType): RightBody {
  return rightBody(form, from === 'nonContributing' ? to : from)
}
