import type { OpenBook } from '../../book-file/open-book'
import type { MemberTable } from '../../db/schema'
import { plain } from '../../db/statement'
import type { PartyRecord } from '../../ledger/parties'
import {
  indexed,
  type IndexedMember,
  prepared,
  type Register,
  type RegisterEntry,
  registerIndex,
} from './register-index'

/** What a version of the register holds: the member's fields without the pledge, which `capitalChange` keeps, and the party's. */
export type VersionContent = Omit<MemberTable, 'pledgedCapital'> & { party: PartyRecord }

// Of each member the version in force on the day. Before the first one the first is what is known: a book may be younger than its
// members. The newest version is what the register says today, and comes without its content.
const versionsOn = plain<{ day: string }, { member: string; content: string | null; pledged: number }>(
  `SELECT member, CASE WHEN versionId = (SELECT max(versionId) FROM memberVersion AS two WHERE two.member = one.member) THEN NULL ELSE content END AS content,
     coalesce((SELECT sum(pledged) FROM capitalChange WHERE capitalChange.member = one.member AND date <= @day), 0) AS pledged
   FROM memberVersion AS one WHERE versionId = coalesce(
     (SELECT versionId FROM memberVersion AS two WHERE two.member = one.member AND two.fromDate <= @day
      ORDER BY fromDate DESC, versionId DESC LIMIT 1),
     (SELECT versionId FROM memberVersion AS two WHERE two.member = one.member ORDER BY fromDate, versionId LIMIT 1))
   ORDER BY member`,
)

const kept = new WeakMap<Register, { day: string; register: Register }>()

/**
 * The register as it stood at the end of a day: who was a member then, with what was then said of them and the pledge of that day. The
 * last day asked is kept while the register stands, since a search asks again with every letter.
 */
export function registerAsOf(book: OpenBook, day: string): Register {
  const now = registerIndex(book)
  const known = kept.get(now)
  if (known?.day === day) return known.register
  const rows = book.connection.all(versionsOn, { day })
  const register = prepared(rows.map((row) => memberThen(row, now)).filter(({ entry }) => wasMemberOn(entry, day)))
  kept.set(now, { day, register })
  return register
}

function memberThen(
  { member, content, pledged }: { member: string; content: string | null; pledged: number },
  now: Register,
): IndexedMember {
  const standing = now.byCode.get(member)
  if (content !== null) return indexed(entryOf(content, pledged))
  if (standing === undefined) throw new Error(`The register has a version of ${member}, who is not in it.`)
  return { ...standing, entry: { ...standing.entry, pledgedCapital: pledged } }
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
