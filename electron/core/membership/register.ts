import type { MemberTable } from '../db/schema'
import { plain, sql, statement } from '../db/statement'
import { addParty, changeParty, type PartyRecord } from '../ledger/parties'
import type { Ledger } from '../ledger/ledger'
import { insertMember } from '../ledger/members'
import { insertCapitalChange } from './capital-changes'

/** A member as the register keeps them: the member's own fields, and those shared with every party (name, address, phone, tax code, bank account). */
export type MemberRecord = { member: MemberTable; party: PartyRecord }

/** From which day a row of the register counts, why it was written, and by which command (null for what an import of older books brings). */
export type Entered = { fromDate: string; reason: string; commandSequence: number }

const insertVersion = statement<{
  member: string
  fromDate: string
  content: string
  reason: string
  commandSequence: number
}>()((p) =>
  sql.insertInto('memberVersion').values({
    member: p.member,
    fromDate: p.fromDate,
    content: p.content,
    reason: p.reason,
    commandSequence: p.commandSequence,
  }),
)

const updateMember = plain<Omit<MemberTable, 'pledgedCapital'>, never>(
  `UPDATE member SET type = @type, gender = @gender, birthDate = @birthDate, idNumber = @idNumber, ethnicity = @ethnicity,
     joinedOn = @joinedOn, leftOn = @leftOn, usesServices = @usesServices, contributesLabour = @contributesLabour,
     legalForm = @legalForm, nationality = @nationality, idIssuedOn = @idIssuedOn, idIssuedBy = @idIssuedBy,
     representative = @representative, representativeIdNumber = @representativeIdNumber, hamlet = @hamlet,
     household = @household, occupation = @occupation, education = @education, note = @note, stage = @stage
   WHERE code = @code`,
)

/** What a member has who is known by the columns of an import only. */
export const plainMember = {
  legalForm: 'individual',
  nationality: 'VN',
  idIssuedOn: null,
  idIssuedBy: '',
  representative: '',
  representativeIdNumber: '',
  hamlet: '',
  household: '',
  occupation: '',
  education: '',
  note: '',
} as const satisfies Partial<MemberTable>

/**
 * Enters a member in the register (article 15.1) with the first row of their history; the party is added when it is new, else
 * changed. The member's `pledgedCapital` becomes the opening of their capital. The caller has checked that the code is free.
 */
export function enterMember(ledger: Ledger, { member, party }: MemberRecord, entered: Entered): void {
  const { connection } = ledger
  if (ledger.memory.parties.has(party.code)) changeParty(ledger, party)
  else addParty(ledger, party)
  connection.run(insertMember, { ...member, pledgedCapital: 0 })
  if (member.pledgedCapital !== 0) {
    insertCapitalChange(connection, {
      uid: `opening ${member.code}`,
      member: member.code,
      date: member.joinedOn ?? entered.fromDate,
      kind: 'opening',
      pledged: member.pledgedCapital,
      dueOn: null,
      other: null,
      resolutionId: null,
      voucherId: null,
      asset: null,
      note: '',
      commandSequence: entered.commandSequence,
    })
  }
  writeVersion(ledger, { member, party }, entered)
}

/** Changes what the register says of a member from a day on, and keeps what it said before. The pledge changes only through `capital-changes`. */
export function changeMember(ledger: Ledger, record: MemberRecord, entered: Entered): void {
  const { pledgedCapital: _, ...member } = record.member
  ledger.connection.run(updateMember, member)
  changeParty(ledger, record.party)
  writeVersion(ledger, record, entered)
}

function writeVersion(ledger: Ledger, { member, party }: MemberRecord, entered: Entered): void {
  const { pledgedCapital: _, ...kept } = member
  ledger.connection.run(insertVersion, {
    member: member.code,
    content: JSON.stringify({ ...kept, party }),
    ...entered,
  })
}
