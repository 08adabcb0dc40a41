import type { Connection } from '../db/connection'
import { sql, statement } from '../db/statement'
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

/**
 * Whether a party is an official member on a day: what decides if a supply is an internal transaction (Law 17/2023/QH15, article 4.1;
 * reading 40: under a written agreement, which official members have).
 */
export function isOfficialMemberOn(connection: Connection, code: string, date: string): boolean {
  const member = readMember(connection, code)
  if (member?.type !== 'official') return false
  return (member.joinedOn === null || member.joinedOn <= date) && (member.leftOn === null || member.leftOn > date)
}
