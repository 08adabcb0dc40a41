import { z } from 'zod'
import { LegalForm, MemberStage, MemberType } from '@shared/contract/members'
import { PartyKind } from '@shared/contract/parties'
import type { Connection } from '../db/connection'
import type { MemberTable } from '../db/schema'
import { plain } from '../db/statement'
import type { PartyRecord } from '../ledger/parties'

const text = z.string()
const maybeText = text.nullable()
const told = z.int().nullable()

/** What a version of the register holds: the member's fields without the pledge, which `capitalChange` keeps, and the party's. */
const VersionContent = z.object({
  code: text,
  type: MemberType,
  gender: z.enum(['male', 'female']).nullable(),
  birthDate: maybeText,
  idNumber: text,
  ethnicity: text,
  joinedOn: maybeText,
  leftOn: maybeText,
  usesServices: told,
  contributesLabour: told,
  legalForm: LegalForm,
  nationality: text,
  idIssuedOn: maybeText,
  idIssuedBy: text,
  representative: text,
  representativeIdNumber: text,
  hamlet: text,
  household: text,
  occupation: text,
  education: text,
  note: text,
  stage: MemberStage,
  party: z.object({
    code: text,
    kind: PartyKind,
    name: text,
    taxCode: text,
    address: text,
    phone: text,
    bankAccount: text,
  }),
})
export type VersionContent = Omit<MemberTable, 'pledgedCapital'> & { party: PartyRecord }

/** What a row of `memberVersion` says, from the JSON it is kept as. Throws where it is not what `register.ts` writes. */
export function readContent(content: string): VersionContent {
  return VersionContent.parse(JSON.parse(content))
}

/** Who the register knows, as of a day: `content` is null where the newest version holds, and the pledge of that day is in đồng. */
export type VersionOn = { member: string; content: string | null; pledged: number }

// Of each member the version in force on the day. Before the first one the first is what is known: a book may be younger than its
// members. The newest version is what the register says today, so that only older ones are read again.
const onDay = plain<{ day: string }, VersionOn>(
  `SELECT member, CASE WHEN versionId = (SELECT max(versionId) FROM memberVersion AS two WHERE two.member = one.member) THEN NULL ELSE content END AS content,
     coalesce((SELECT sum(pledged) FROM capitalChange WHERE capitalChange.member = one.member AND date <= @day), 0) AS pledged
   FROM memberVersion AS one WHERE versionId = coalesce(
     (SELECT versionId FROM memberVersion AS two WHERE two.member = one.member AND two.fromDate <= @day
      ORDER BY fromDate DESC, versionId DESC LIMIT 1),
     (SELECT versionId FROM memberVersion AS two WHERE two.member = one.member ORDER BY fromDate, versionId LIMIT 1))
   ORDER BY member`,
)

/** The version of each member that holds at the end of a day, by code. */
export function versionsOn(connection: Connection, day: string): VersionOn[] {
  return connection.all(onDay, { day })
}

const lastFrom = plain<{ member: string }, { fromDate: string | null }>(
  'SELECT max(fromDate) AS fromDate FROM memberVersion WHERE member = @member',
)

/** The day from which the newest row of a member counts; null for a member without history. Nothing is said of days before it any more. */
export function newestFrom(connection: Connection, member: string): string | null {
  return connection.get(lastFrom, { member })?.fromDate ?? null
}

/** Whether a row says that its member was one on a day: admitted by then and not yet gone (Law 17/2023/QH15 article 33). */
export function wasMemberOn(
  { joinedOn, leftOn, stage }: Pick<MemberTable, 'joinedOn' | 'leftOn' | 'stage'>,
  day: string,
): boolean {
  if (stage === 'applied' || stage === 'approved' || stage === 'rejected') return false
  return (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn > day)
}
