import type { Connection } from '../db/connection'
import { plain, sql, statement } from '../db/statement'
import type { MemberTable } from '../db/schema'

export const insertMember = statement<MemberTable>()((p) =>
  sql.insertInto('member').values({
    code: p.code,
    type: p.type,
    gender: p.gender,
    birthDate: p.birthDate,
    idNumber: p.idNumber,
    ethnicity: p.ethnicity,
    joinedOn: p.joinedOn,
    leftOn: p.leftOn,
    pledgedCapital: p.pledgedCapital,
    usesServices: p.usesServices,
    contributesLabour: p.contributesLabour,
    legalForm: p.legalForm,
    nationality: p.nationality,
    idIssuedOn: p.idIssuedOn,
    idIssuedBy: p.idIssuedBy,
    representative: p.representative,
    representativeIdNumber: p.representativeIdNumber,
    hamlet: p.hamlet,
    household: p.household,
    occupation: p.occupation,
    education: p.education,
    note: p.note,
    stage: p.stage,
  }),
)
const memberByCode = statement<{ code: string }>()((p) =>
  sql.selectFrom('member').selectAll().where('code', '=', p.code),
)

/** A member of the register; undefined when the party is none. */
export function readMember(connection: Connection, code: string): MemberTable | undefined {
  return connection.get(memberByCode, { code })
}

const versionsOf = plain<{ code: string }, { fromDate: string; type: MemberTable['type'] | null }>(
  `SELECT fromDate, json_extract(content, '$.type') AS type FROM memberVersion WHERE member = @code ORDER BY fromDate, versionId`,
)

/** Stages of a membership that has begun; a member imported without a day of joining is in one of them. */
const JOINED: ReadonlySet<MemberTable['stage']> = new Set(['active', 'leaving', 'left'])

/** Whether a party is an official member on a day. */
export type OfficialOn = (code: string, date: string) => boolean

/**
 * Asks for a piece of work whether parties are official members on a day, each party read once: by the type the register gave them
 * then (Law 17/2023/QH15, article 4.17). Someone who has only applied is none yet; who left is none from the day of leaving. Before
 * the register's first row of somebody that row counts: a book may be younger than its members.
 */
export function officialMembers(connection: Connection): OfficialOn {
  const known = new Map<string, (date: string) => boolean>()
  return (code, date) => {
    const asked = known.get(code) ?? officialDays(connection, code)
    known.set(code, asked)
    return asked(date)
  }
}

function officialDays(connection: Connection, code: string): (date: string) => boolean {
  const member = readMember(connection, code)
  if (!member || (member.joinedOn === null && !JOINED.has(member.stage))) return () => false
  const { joinedOn, leftOn, type } = member
  const versions = connection.all(versionsOf, { code })
  return (date) => {
    if ((joinedOn !== null && joinedOn > date) || (leftOn !== null && leftOn <= date)) return false
    const version = versions.findLast(({ fromDate }) => fromDate <= date) ?? versions[0]
    return (version?.type ?? type) === 'official'
  }
}

/**
 * Whether one party is an official member on a day. Whether a supply to them is an internal transaction is asked of
 * `membership/internal-supply`, which also looks at the agreements.
 */
export function isOfficialMemberOn(connection: Connection, code: string, date: string): boolean {
  return officialDays(connection, code)(date)
}
