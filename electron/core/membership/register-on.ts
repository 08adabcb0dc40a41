import type { Connection } from '../db/connection'
import type { MemberTable } from '../db/schema'
import { plain } from '../db/statement'
import { readContent, versionsOn } from './register-versions'

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

type Now = Omit<RegisteredThen, 'pledgedCapital'>

const now = plain<Record<string, never>, Now>(
  `SELECT member.code, party.name, type, stage, legalForm, gender, birthDate, ethnicity, hamlet, household, joinedOn, leftOn,
     usesServices, contributesLabour
   FROM member JOIN party ON party.code = member.code`,
)

/** Everybody the register knows, with what it said of them on a day; before the first entry the first is what is known. */
export function registerOn(connection: Connection, day: string): RegisteredThen[] {
  const standing = new Map(connection.all(now, {}).map((row) => [row.code, row]))
  return versionsOn(connection, day).flatMap(({ member, content, pledged }) => {
    if (content === null) {
      const row = standing.get(member)
      return row === undefined ? [] : [{ ...row, pledgedCapital: pledged }]
    }
    const { party, ...then } = readContent(content)
    return [{ ...then, name: party.name, pledgedCapital: pledged }]
  })
}
