import type { GovernanceForm } from '@shared/contract/books'
import type { PostKind } from '@shared/contract/post-parts'
import type { ResolutionBody } from '@shared/contract/resolutions'

/** Which bodies may give a post and dismiss from it, and where the law says so. */
export type Appointing = { bodies: readonly ResolutionBody[]; article: string }

const MEETING: readonly ResolutionBody[] = ['generalMeeting', 'foundingConference']

const FULL: Readonly<Partial<Record<PostKind, Appointing>>> = {
  boardMember: { bodies: MEETING, article: '64.7, 65.1' },
  chairperson: { bodies: [...MEETING, 'board'], article: '64.7, 67.1' },
  director: { bodies: ['board', 'foundingConference'], article: '66.8' },
  deputyDirector: { bodies: ['board'], article: '66.8' },
  headSupervisor: { bodies: MEETING, article: '64.7, 69.1' },
  supervisor: { bodies: MEETING, article: '64.7, 69.1' },
  legalRepresentative: { bodies: MEETING, article: '64.7' },
}
const SIMPLIFIED: Readonly<Partial<Record<PostKind, Appointing>>> = {
  director: { bodies: MEETING, article: '70.7' },
  supervisor: { bodies: MEETING, article: '70.7' },
  legalRepresentative: { bodies: MEETING, article: '70.7' },
}

/**
 * Who elects or appoints to a post (reading 12): in the full form the meeting its board, supervisors and legal representatives, the meeting
 * or the board the chairperson, the board the director and deputies; in the simplified form the meeting the director, supervisors and
 * legal representatives. Null where the law leaves it open: accountants, cashier, team leaders, secretary.
 */
export function whoAppoints(form: GovernanceForm, kind: PostKind): Appointing | null {
  return (form === 'full' ? FULL : SIMPLIFIED)[kind] ?? null
}

/** The article by which a form of governance has no such post (56.1.b); null where it has. */
export function noSuchPostArticle(form: GovernanceForm, kind: PostKind): string | null {
  const fullOnly: readonly PostKind[] = ['chairperson', 'boardMember', 'headSupervisor']
  return form === 'simplified' && fullOnly.includes(kind) ? '56.1.b' : null
}

/** Whether somebody who is no member may hold a post as one hired for it; of a director only by decision of the meeting (62.2.a). */
export function mayBeHired(kind: PostKind): boolean {
  const elected: readonly PostKind[] = ['chairperson', 'boardMember', 'headSupervisor', 'supervisor']
  return !elected.includes(kind)
}
