import type { GovernanceForm } from '@shared/contract/books'
import { groupOf, type Post } from './post'

/** What article 62 asks about somebody who stands for a post. */
export type Person = {
  official: boolean
  /** Legal or authorised representative of an organisation that is an official member (62.1.a, 62.2.a, 62.3.a). */
  representsOfficial: boolean
  /** The general meeting decided to hire this person as director (62.2.a, 64.7). */
  hiredByMeeting: boolean
  /** Declared: prosecuted, detained, in prison, banned by a court and the like (62.4). */
  barred: boolean
}

/**
 * Why somebody may not hold a post, by article 62; null when they may. Members of the board and supervisors are official members or
 * represent one (R28); a director may be hired, in the full form only and by decision of the general meeting. Of chief accountant and
 * cashier article 62 asks no membership.
 */
export function ineligibleArticle(post: Post, person: Person, form: GovernanceForm): string | null {
  const group = groupOf(post)
  if (group === 'chiefAccountant' || group === 'cashier') return null
  if (person.barred) return '62.4.a'
  if (person.official || person.representsOfficial) return null
  if (group === 'director') return form === 'full' && person.hiredByMeeting ? null : '62.2.a'
  return group === 'board' ? '62.1.a' : '62.3.a'
}

/**
 * Whether a post has a vote at a meeting of the board: its own members, one each (article 65.5.a). A head of the supervisory board and
 * supervisors attend without a vote (R28, 69.3.h), so does a director who is no member of it.
 */
export function votesAtBoard(posts: readonly Post[]): boolean {
  return posts.some((post) => groupOf(post) === 'board')
}
