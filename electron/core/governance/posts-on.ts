import type { GovernanceForm } from '@shared/contract/books'
import type { PostKind } from '@shared/contract/post-parts'
import type { Connection } from '../db/connection'
import type { PostEndTable, PostTable } from '../db/schema-posts'
import { plain } from '../db/statement'
import { relativesOn } from './post-people'

/** A holding of a post, with how it ended; `endedOn` is the first day it was no longer held, null while it is. */
export type HeldPost = PostTable & { endedOn: string | null; endCause: PostEndTable['cause'] | null; endNote: string }

const everyPost = plain<Record<string, never>, HeldPost>(
  `SELECT post.*, endedOn, cause AS endCause, coalesce(postEnd.note, '') AS endNote
   FROM post LEFT JOIN postEnd USING (postId) ORDER BY fromDate, post.commandSequence, postId`,
)
const formOn = plain<{ date: string }, { form: GovernanceForm }>(
  `SELECT coalesce(
     (SELECT form FROM governanceFormChange WHERE fromDate <= @date ORDER BY fromDate DESC LIMIT 1),
     (SELECT previousForm FROM governanceFormChange ORDER BY fromDate LIMIT 1),
     (SELECT governanceForm FROM book)) AS form`,
)

/** Every holding there is, the earliest first; those entered by mistake too, which end on the day they begin. */
export function allPosts(connection: Connection): HeldPost[] {
  return connection.all(everyPost, {})
}

/** Whether a post is held on a day. A term that is over does not end it: the holder goes on until somebody is elected (reading 13). */
export function isHeldOn({ fromDate, endedOn }: { fromDate: string; endedOn: string | null }, date: string): boolean {
  return fromDate <= date && (endedOn === null || endedOn > date)
}

/** Who holds which post on a day (YYYY-MM-DD). A chairperson has a second row as member of the board, a head one as supervisor. */
export function postsOn(connection: Connection, date: string): HeldPost[] {
  return allPosts(connection).filter((post) => isHeldOn(post, date))
}

/** Who holds a post of one of these kinds on a day; the board is `holdersOf(connection, 'boardMember', date)`, chairperson included. */
export function holdersOf(connection: Connection, kind: PostKind | readonly PostKind[], date: string): HeldPost[] {
  const kinds: readonly PostKind[] = typeof kind === 'string' ? [kind] : kind
  return postsOn(connection, date).filter((post) => kinds.includes(post.kind))
}

/** A declared relative of somebody who holds a post: `relative` is the row of the register's declaration. */
export type KinOfHolder = {
  holder: HeldPost
  name: string
  /** The relative's own member code; null where none was declared. */
  member: string | null
  relation: string
}

/** The family that holders of posts on a day declared, or that declared them (article 4.11): whom payments to are looked at. */
export function kinOfHolders(connection: Connection, date: string): KinOfHolder[] {
  const relatives = relativesOn(connection, date)
  return postsOn(connection, date).flatMap((holder) =>
    relatives.flatMap(({ member, memberName, relativeMember, name, relation }) => {
      if (holder.holding !== 'member' || holder.member === null) return []
      if (member === holder.member) return [{ holder, name, member: relativeMember, relation }]
      return relativeMember === holder.member ? [{ holder, name: memberName, member, relation }] : []
    }),
  )
}

/** The form of governance on a day (Law 17/2023/QH15 article 56); that of the book where it never changed. */
export function governanceFormOn(connection: Connection, date: string): GovernanceForm {
  return connection.get(formOn, { date })?.form ?? 'simplified'
}
