import type { PostKind } from '@shared/contract/post-parts'
import type { Track } from '@shared/domain/training'

const trackOf: Record<PostKind, Track | null> = {
  chairperson: 'management',
  director: 'management',
  chiefAccountant: 'accounting',
  accountant: 'accounting',
  headSupervisor: 'supervision',
  supervisor: 'supervision',
  boardMember: null,
  deputyDirector: null,
  cashier: null,
  teamLeader: null,
  legalRepresentative: null,
  secretary: null,
}

/**
 * The track a post asks for: chair and director to manage, accountants to keep accounts, supervisors to supervise; null for a post that
 * asks for none. No article demands it: it is what the alliance looks after, and a warning, never a refusal.
 */
export function trackForPost(post: PostKind): Track | null {
  return trackOf[post]
}

/** A post with nobody trained for it: who holds it, since when, and the track that lacks. */
export type UntrainedPost = { person: string; post: PostKind; track: Track }

/**
 * The posts held without the matching course, in the order given. `completed` is every track somebody completed, by this school or
 * another; somebody with two posts of one track is named for each.
 */
export function postsWithoutTraining(
  holdings: readonly { person: string; post: PostKind }[],
  completed: readonly { person: string; track: Track }[],
): UntrainedPost[] {
  return holdings.flatMap(({ person, post }) => {
    const track = trackForPost(post)
    if (track === null || completed.some((one) => one.person === person && one.track === track)) return []
    return [{ person, post, track }]
  })
}
