import type { Post } from '@shared/contract/post-parts'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { standingOf } from '../../governance/post-duties'
import { allPosts, type HeldPost, isHeldOn } from '../../governance/posts-on'

type Recorded = { postId: string; organisation: string; recordedBy: string; recordedAt: string }

const recorded = plain<Record<string, never>, Recorded>(
  `SELECT postId, iif(holding = 'representative', coalesce(party.name, ''), '') AS organisation,
     coalesce(user.name, command.userId) AS recordedBy, command.at AS recordedAt
   FROM post JOIN command ON command.sequence = post.commandSequence LEFT JOIN user ON user.userId = command.userId
     LEFT JOIN party ON party.code = post.member`,
)
const resolutions = plain<
  Record<string, never>,
  { resolutionId: string; number: string; date: string; voidNote: string | null }
>(
  `SELECT resolutionId, number, date, voidNote FROM resolution WHERE resolutionId IN (
     SELECT resolutionId FROM post UNION SELECT policyResolutionId FROM post)`,
)

/** Every holding as lists show it on a day, in the order they began. */
export function listedPosts(connection: Connection, on: string): Post[] {
  const by = new Map(connection.all(recorded, {}).map((row) => [row.postId, row]))
  const known = new Map(
    connection
      .all(resolutions, {})
      .map(({ resolutionId, number, date, voidNote }) => [
        resolutionId,
        { resolutionId, number, date, void: voidNote !== null },
      ]),
  )
  const resolutionOf = (id: string | null) => (id === null ? null : (known.get(id) ?? null))
  return allPosts(connection).map((post) => {
    const row = by.get(post.postId)
    return {
      postId: post.postId,
      kind: post.kind,
      team: post.team,
      holding: post.holding,
      member: post.member,
      name: post.name,
      organisation: row?.organisation ?? '',
      fromDate: post.fromDate,
      termEndsOn: post.termEndsOn,
      standing: standingOf(post, on),
      state: stateOn(post, on),
      endedOn: post.endedOn,
      endCause: post.endCause,
      endNote: post.endNote,
      resolution: resolutionOf(post.resolutionId),
      policy: resolutionOf(post.policyResolutionId),
      basis: post.basis,
      note: post.note,
      recordedBy: row?.recordedBy ?? '',
      recordedAt: row?.recordedAt ?? '',
    }
  })
}

function stateOn(post: HeldPost, on: string): Post['state'] {
  if (isHeldOn(post, on)) return 'held'
  return post.fromDate > on && post.endedOn === null ? 'ahead' : 'ended'
}
