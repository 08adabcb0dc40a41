import type { OpenBook } from '../book-file/open-book'
import { readMember } from '../ledger/members'
import { type PartyRecord, readParty } from '../ledger/parties'
import type { MemberTable } from '../db/schema'
import { plainMember } from '../membership/register'
import { emptyPlan, type ImportPlan } from './plan'
import { importColumns } from './reading/columns'
import { createFaultList, type FaultList } from './reading/fault-list'
import type { MemberRow } from './reading/members-file'
import type { PartyRow } from './reading/parties-file'

/** New parties; one already there with the same data is skipped and counted, with other data refused. */
export function planParties(book: OpenBook, rows: readonly PartyRow[], skippedRows: number): ImportPlan {
  const faults = createFaultList()
  const parties: PartyRecord[] = []
  let skipped = skippedRows
  for (const { row, ...party } of rows) {
    const known = readParty(book.ledger, party.code)
    if (!known) parties.push(party)
    else if (!differs(known, party, row, faults)) skipped += 1
  }
  return { ...emptyPlan(), parties, created: { parties: parties.length }, skipped, faults: faults.list() }
}

function differs(known: PartyRecord, party: PartyRecord, row: number, faults: FaultList): boolean {
  const fields = (['kind', 'name', 'taxCode', 'address', 'phone', 'bankAccount'] as const).filter(
    (field) => known[field] !== party[field],
  )
  for (const field of fields) {
    const data = { party: party.code, other: known[field] }
    faults.add({ code: 'party-differs', row, column: importColumns.parties[field].name, value: party[field], data })
  }
  return fields.length > 0
}

/** New members, and the parties of those that are not there yet. */
export function planMembers(book: OpenBook, rows: readonly MemberRow[], skippedRows: number): ImportPlan {
  const faults = createFaultList()
  const members: MemberTable[] = []
  const parties: PartyRecord[] = []
  let skipped = skippedRows
  for (const row of rows) {
    const party = readParty(book.ledger, row.code)
    if (!party)
      parties.push({
        code: row.code,
        kind: 'member',
        name: row.name,
        taxCode: '',
        address: row.address,
        phone: row.phone,
        bankAccount: '',
      })
    else if (party.name !== row.name) {
      const data = { party: row.code, other: party.name }
      faults.add({
        code: 'member-differs',
        row: row.row,
        column: importColumns.members.name.name,
        value: row.name,
        data,
      })
    }
    const member = memberOf(row)
    const known = readMember(book.connection, row.code)
    if (!known) members.push(member)
    else if (!memberDiffers(known, member, row.row, faults)) skipped += 1
  }
  return {
    ...emptyPlan(),
    members,
    parties,
    created: { members: members.length, parties: parties.length },
    skipped,
    faults: faults.list(),
  }
}

function memberOf(row: MemberRow): MemberTable {
  return {
    ...plainMember,
    stage: row.leftOn === null ? 'active' : 'left',
    code: row.code,
    type: row.type,
    gender: row.gender,
    birthDate: row.birthDate,
    idNumber: row.idNumber,
    ethnicity: row.ethnicity,
    joinedOn: row.joinedOn,
    leftOn: row.leftOn,
    pledgedCapital: row.pledgedCapital ?? 0,
    usesServices: flag(row.usesServices),
    contributesLabour: flag(row.contributesLabour),
  }
}

function flag(answer: boolean | null): number | null {
  return answer === null ? null : answer ? 1 : 0
}

const comparedFields = [
  'type',
  'gender',
  'birthDate',
  'idNumber',
  'ethnicity',
  'joinedOn',
  'leftOn',
  'pledgedCapital',
  'usesServices',
  'contributesLabour',
] as const

function memberDiffers(known: MemberTable, member: MemberTable, row: number, faults: FaultList): boolean {
  const fields = comparedFields.filter((field) => known[field] !== member[field])
  for (const field of fields) {
    const data = { party: member.code, other: String(known[field] ?? '') }
    faults.add({
      code: 'member-differs',
      row,
      column: importColumns.members[field].name,
      value: String(member[field] ?? ''),
      data,
    })
  }
  return fields.length > 0
}
