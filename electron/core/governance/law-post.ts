import type { PostKind } from '@shared/contract/post-parts'
import type { Post } from '../law/bodies/post'

/** Whether article 62 speaks of a post at all; of team leaders, deputies, secretaries and legal representatives it does not. */
export function isLawPost(kind: PostKind): kind is Post {
  const named: readonly PostKind[] = [
    'chairperson',
    'boardMember',
    'director',
    'headSupervisor',
    'supervisor',
    'chiefAccountant',
    'cashier',
  ]
  return named.includes(kind)
}
