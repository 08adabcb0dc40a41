import type { GovernanceForm } from '@shared/contract/books'
import { groupOf, type Post } from '../bodies/post'

/**
 * The article for which a post is filled, and its holder dismissed, by secret ballot (R24); null where the law asks none. In the full form
 * members of the board (65.2), its chairperson whoever elects them (67.1, reading 12) and the supervisory board (69.1); in the
 * simplified form the director (71.2) and kiểm soát viên (72.2). A director of the full form is appointed by the board (66.8).
 */
export function secretBallotArticle(form: GovernanceForm, post: Post): string | null {
  const group = groupOf(post)
  if (form === 'simplified') return group === 'director' ? '71.2' : group === 'supervisors' ? '72.2' : null
  if (post === 'chairperson') return '67.1'
  return group === 'board' ? '65.2' : group === 'supervisors' ? '69.1' : null
}
