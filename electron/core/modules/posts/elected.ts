import type { PostKind, WaitingSeats } from '@shared/contract/post-parts'
import { ArticleVotes } from '@shared/contract/meeting-resolutions'
import { type ElectedPost, ResolutionEffect } from '@shared/contract/resolution-effects'
import { postSummaries } from '@shared/text/post-summaries'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { appointPosts } from '../../governance/appoint'
import { kinEdges, relativesOn } from '../../governance/post-people'
import { governanceFormOn } from '../../governance/posts-on'
import { seatsWithoutKin } from '../../law/bodies/family'
import { readResolution } from '../../membership/resolutions'
import { refuse } from '../../refusal'
import { nameOfMember } from './names'

type EffectRow = { resolutionId: string; ordinal: number; content: string; number: string; date: string }

const elections = plain<Record<string, never>, EffectRow & { given: number }>(
  `SELECT resolutionId, ordinal, content, number, date,
     (SELECT count(*) FROM post WHERE post.resolutionId = resolutionEffect.resolutionId
       AND post.kind = json_extract(content, '$.post')) AS given
   FROM resolutionEffect JOIN resolution USING (resolutionId)
   WHERE resolutionEffect.kind = 'electToPosts' AND voidNote IS NULL ORDER BY date, resolutionId, ordinal`,
)
const votesOf = plain<{ resolutionId: string }, { votes: string }>(
  'SELECT votes FROM resolutionArticle WHERE resolutionId = @resolutionId ORDER BY ordinal',
)

/** Who leaves when a body or an office is elected anew: a board with its chair, supervisors with their head. */
const LEAVING: Readonly<Record<ElectedPost, readonly PostKind[]>> = {
  boardMember: ['boardMember', 'chairperson'],
  chairperson: ['chairperson'],
  supervisor: ['supervisor', 'headSupervisor'],
  headSupervisor: ['headSupervisor'],
  director: ['director'],
}

const blank = { team: '', name: '', basis: '', note: '' }

/** The elections of signed resolutions whose posts nobody has been given yet. */
export function waitingSeats(connection: Connection): WaitingSeats[] {
  return connection.all(elections, {}).flatMap(({ resolutionId, ordinal, content, number, date, given }) => {
    const effect = ResolutionEffect.parse(JSON.parse(content))
    if (effect.kind !== 'electToPosts' || effect.elected.length === 0 || given > 0) return []
    const names = effect.elected.map((code) => nameOfMember(connection, code) ?? code)
    return [{ resolutionId, ordinal, number, date, post: effect.post, names }]
  })
}

/**
 * Gives the posts that an election gave, as its signed resolution says: judged as any appointment is. Of two elected to one body who are
 * family the one with more votes sits (reading 5); with as many votes each neither is given a seat before the meeting has decided.
 */
export function appointElected(
  context: CallContext,
  { id, resolutionId, ordinal }: { id: string; resolutionId: string; ordinal: number },
): { postIds: string[]; leftOut: string[] } {
  const { book, core, command } = context
  const { connection } = book
  const row = connection.all(elections, {}).find((one) => one.resolutionId === resolutionId && one.ordinal === ordinal)
  const effect = row === undefined ? null : ResolutionEffect.parse(JSON.parse(row.content))
  const resolution = readResolution(connection, resolutionId)
  if (resolution === undefined || effect?.kind !== 'electToPosts') refuse({ code: 'effect-unknown', column: 'ordinal' })
  const fromDate = effect.fromDate ?? resolution.date
  const leftOut = kinWithFewerVotes(connection, { resolutionId, elected: effect.elected, fromDate })
  const facts = { connection, law: core.law, commandSequence: command.sequence }
  const appointed = appointPosts(facts, {
    id,
    entries: effect.elected
      .filter((member) => !leftOut.includes(member))
      .map((member) => ({ ...blank, kind: effect.post, member, fromDate, resolutionId })),
    replaces: effect.replaces ? LEAVING[effect.post] : [],
  })
  command.summary = postSummaries.appointed(appointed.posts, governanceFormOn(connection, fromDate))
  return { postIds: appointed.postIds, leftOut: leftOut.map((code) => nameOfMember(connection, code) ?? code) }
}

function kinWithFewerVotes(
  connection: Connection,
  { resolutionId, elected, fromDate }: { resolutionId: string; elected: readonly string[]; fromDate: string },
): string[] {
  const people = elected.map((member) => ({
    holding: 'member' as const,
    member,
    name: nameOfMember(connection, member) ?? '',
  }))
  const kin = kinEdges(people, relativesOn(connection, fromDate)).filter(({ certain }) => certain)
  const votes = new Map(
    connection
      .all(votesOf, { resolutionId })
      .flatMap((one) =>
        ArticleVotes.parse(JSON.parse(one.votes)).elected.map(({ key, votes: n }) => [key, n] as const),
      ),
  )
  // Where a paper from elsewhere gives no votes, the order in which it names the elected is theirs.
  const inOrder = elected.map((person, at) => ({ person, votes: votes.get(person) ?? elected.length - at }))
  return seatsWithoutKin(
    inOrder,
    kin.map(({ one, other }) => [one, other] as const),
  ).leftOut.map(({ person }) => person)
}
