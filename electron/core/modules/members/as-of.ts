import type { OpenBook } from '../../book-file/open-book'
import type { MemberTable } from '../../db/schema'
import { plain } from '../../db/statement'
import type { PartyRecord } from '../../ledger/parties'
import { indexed, type IndexedMember, type RegisterEntry } from './register-index'

/** What a version of the register holds: the member's fields without the pledge, which `capitalChange` keeps, and the party's. */
export type VersionContent = Omit<MemberTable, 'pledgedCapital'> & { party: PartyRecord }

// Of each member the version in force on the day. Before the first one the first is what is known: a book may be younger than its members.
const versionsOn = plain<{ day: string }, { content: string; pledged: number }>(
  `SELECT content, coalesce((SELECT sum(pledged) FROM capitalChange WHERE capitalChange.member = one.member AND date <= @day), 0) AS pledged
   FROM memberVersion AS one WHERE versionId = coalesce(
     (SELECT versionId FROM memberVersion AS two WHERE two.member = one.member AND two.fromDate <= @day
      ORDER BY fromDate DESC, versionId DESC LIMIT 1),
     (SELECT versionId FROM memberVersion AS two WHERE two.member = one.member ORDER BY fromDate, versionId LIMIT 1))
   ORDER BY member`,
)

/** The register as it stood at the end of a day: who was a member then, with what was then said of them and the pledge of that day. */
export function registerAsOf({ connection }: OpenBook, day: string): IndexedMember[] {
  return connection
    .all(versionsOn, { day })
    .map(({ content, pledged }) => entryOf(content, pledged))
    .filter((entry) => wasMemberOn(entry, day))
    .map(indexed)
}

/** A version as a row of the register. */
export function entryOf(content: string, pledgedCapital: number): RegisterEntry {
  // The content is what `register.ts` wrote: the one reader of its one writer.
  const { party, ...member } = JSON.parse(content) as VersionContent
  const { kind: _, ...shared } = party
  return { ...member, ...shared, pledgedCapital }
}

/** Whether a row says that its member was one on a day: admitted by then and not yet gone (Law 17/2023/QH15 article 33). */
export function wasMemberOn({ joinedOn, leftOn, stage }: RegisterEntry, day: string): boolean {
  if (stage === 'applied' || stage === 'approved' || stage === 'rejected') return false
  return (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn > day)
}
