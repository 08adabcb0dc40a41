import type { Connection } from '../db/connection'
import type { MemberTable } from '../db/schema'
import { plain } from '../db/statement'

/** A row of the register as it stood on a day: the fields that figures are made of, and the pledge of that day in đồng. */
export type RegisteredThen = Pick<
  MemberTable,
  | 'code'
  | 'type'
  | 'stage'
  | 'legalForm'
  | 'gender'
  | 'birthDate'
  | 'ethnicity'
  | 'hamlet'
  | 'household'
  | 'joinedOn'
  | 'leftOn'
  | 'usesServices'
  | 'contributesLabour'
  | 'pledgedCapital'
> & { name: string }

type Row = Omit<RegisteredThen, 'pledgedCapital'> & { content: string | null; pledged: number }

// The newest version is what the register says today, so that only members who changed since the day need their older content read.
const rowsOn = plain<{ day: string }, Row>(
  `SELECT member.code, party.name, type, stage, legalForm, gender, birthDate, ethnicity, hamlet, household, joinedOn, leftOn,
     usesServices, contributesLabour,
     (SELECT content FROM memberVersion AS one WHERE one.member = member.code AND
        EXISTS (SELECT 1 FROM memberVersion AS later WHERE later.member = member.code AND later.fromDate > @day) AND versionId = coalesce(
          (SELECT versionId FROM memberVersion AS two WHERE two.member = member.code AND two.fromDate <= @day
           ORDER BY fromDate DESC, versionId DESC LIMIT 1),
          (SELECT versionId FROM memberVersion AS two WHERE two.member = member.code ORDER BY fromDate, versionId LIMIT 1))) AS content,
     coalesce((SELECT sum(pledged) FROM capitalChange WHERE capitalChange.member = member.code AND date <= @day), 0) AS pledged
   FROM member JOIN party ON party.code = member.code ORDER BY member.code`,
)

/** Everybody the register knows, with what it said of them on a day; before the first entry the first is what is known. */
export function registerOn(connection: Connection, day: string): RegisteredThen[] {
  return connection.all(rowsOn, { day }).map(({ content, pledged, ...now }) => {
    if (content === null) return { ...now, pledgedCapital: pledged }
    // The content is what `register.ts` wrote: the one reader of its one writer.
    const then = JSON.parse(content) as Omit<MemberTable, 'pledgedCapital'> & { party: { name: string } }
    return { ...now, ...then, name: then.party.name, pledgedCapital: pledged }
  })
}

/** Whether a row says that its member was one on a day: admitted by then and not yet gone (Law 17/2023/QH15 article 33). */
export function belongedOn({ stage, joinedOn, leftOn }: RegisteredThen, day: string): boolean {
  if (stage === 'applied' || stage === 'approved' || stage === 'rejected') return false
  return (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn > day)
}
