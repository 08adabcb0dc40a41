import type { DaySigner, PostKind } from '@shared/contract/post-parts'
import { addDays } from '@shared/domain/civil-date'
import { directorAloneScope, signingScopes, supervisorAloneScope } from '@shared/text/posts'
import type { Connection } from '../db/connection'
import type { SigningAuthorityTable } from '../db/schema-posts'
import { saveSigner, signersOn } from '../db/signers'
import { plain } from '../db/statement'
import { readResolution } from '../membership/resolutions'
import { governanceFormOn, type HeldPost, holdersOf, postsOn } from './posts-on'

/** Which post signs prints in which place of the table `signer`. */
const SIGNER_OF = [
  { kind: 'legalRepresentative', post: 'representative' },
  { kind: 'chiefAccountant', post: 'chiefAccountant' },
  { kind: 'cashier', post: 'cashier' },
] as const
export type SignerOfPost = (typeof SIGNER_OF)[number]['post']

/**
 * Makes the signers of prints agree with the posts from a day on which one of them began or ended: one truth. Where nobody holds the post any
 * more the place is empty; where the post was never recorded the signer stays as the settings name them.
 */
export function keepSigners(connection: Connection, date: string): void {
  const named = signersOn(connection, date)
  for (const { kind, post } of SIGNER_OF) {
    const holders = holdersOf(connection, kind, date)
    const before = holdersOf(connection, kind, addDays(date, -1))
    const last = holders.at(-1)
    const ended = last === undefined && before.length > 0
    const mistaken = last === undefined && before.length === 0
    // One entered by mistake gives the place back to whom it belonged the day before.
    const name = last?.name ?? (ended ? '' : mistaken ? nameBefore(connection, post, date, kind) : null)
    if (name !== null && name !== named[post]) connection.run(saveSigner, { post, fromDate: date, name })
  }
}

function nameBefore(connection: Connection, post: SignerOfPost, date: string, kind: PostKind): string | null {
  const wasNamedByPost = connection.get(namedByPost, { kind, date }) !== undefined
  return wasNamedByPost ? signersOn(connection, addDays(date, -1))[post] : null
}

const namedByPost = plain<{ kind: string; date: string }, { postId: string }>(
  `SELECT postId FROM post JOIN postEnd USING (postId) WHERE kind = @kind AND fromDate = @date AND endedOn = @date LIMIT 1`,
)

/** Who holds the post that names a signer on a day; null where no such post is recorded and the settings name them. */
export function holderOfSigner(connection: Connection, post: string, date: string): string | null {
  const kind = SIGNER_OF.find((one) => one.post === post)?.kind
  return kind === undefined ? null : (holdersOf(connection, kind, date).at(-1)?.name ?? null)
}

const authoritiesOn = plain<{ date: string }, SigningAuthorityTable>(
  `SELECT * FROM signingAuthority WHERE fromDate <= @date AND toDate >= @date AND (withdrawnOn IS NULL OR withdrawnOn > @date)
   ORDER BY fromDate, authorityId`,
)

/** Where the law gives a post its signature. */
const ARTICLES: Readonly<Partial<Record<PostKind, string>>> = {
  legalRepresentative: '11.1',
  chairperson: '67.2.b',
  director: '68.4.b',
  headSupervisor: '69.3',
}

/**
 * Who could sign for the co-operative on a day: legal representatives (article 11), the chairperson (67.2.b), the director (68.4.b; 71.3.b and
 * 71.3.c in the simplified form), the supervisors, chief accountant and cashier by the law on accounting, and whom one of them authorised in
 * writing (11.3, 67.3) while the giver held the post. A term that was over is told and blocks nothing (reading 13).
 */
export function whoCouldSign(connection: Connection, date: string): DaySigner[] {
  const simplified = governanceFormOn(connection, date) === 'simplified'
  const held = postsOn(connection, date)
  const own = held.flatMap((post) => {
    const scope = scopeOf(post.kind, simplified)
    return scope === null ? [] : [ownSigner(connection, post, date, scope)]
  })
  const given = connection.all(authoritiesOn, { date }).flatMap((authority): DaySigner[] => {
    const giver = held.find(({ postId }) => postId === authority.giver)
    if (giver === undefined) return []
    return [
      {
        name: authority.name,
        member: authority.member,
        kind: giver.kind,
        by: 'authority',
        scope: authority.scope,
        article: giver.kind === 'chairperson' ? '67.3' : giver.kind === 'legalRepresentative' ? '11.3' : '',
        paper: authority.paper,
        fromDate: authority.fromDate,
        untilDate: authority.toDate,
        expired: giver.termEndsOn !== null && giver.termEndsOn < date,
        giver: giver.name,
      },
    ]
  })
  return [...own, ...given]
}

function ownSigner(connection: Connection, post: HeldPost, date: string, scope: string): DaySigner {
  const { name, member, kind, fromDate, termEndsOn, resolutionId, basis } = post
  const resolution = resolutionId === null ? undefined : readResolution(connection, resolutionId)
  const simplified = governanceFormOn(connection, date) === 'simplified'
  const article =
    simplified && kind === 'director' ? '71.3.b, 71.3.c' : simplified && kind === 'supervisor' ? '72.3' : ARTICLES[kind]
  return {
    name,
    member: post.holding === 'hired' ? null : member,
    kind,
    by: 'post',
    scope,
    article: article ?? '',
    paper: resolution?.number ?? basis,
    fromDate,
    untilDate: termEndsOn,
    expired: termEndsOn !== null && termEndsOn < date,
    giver: '',
  }
}

function scopeOf(kind: PostKind, simplified: boolean): string | null {
  if (simplified && kind === 'director') return directorAloneScope
  if (simplified && kind === 'supervisor') return supervisorAloneScope
  return signingScopes[kind] ?? null
}
