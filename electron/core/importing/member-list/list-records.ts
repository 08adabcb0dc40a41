import { type MemberListField, memberListFields, type MemberListRow } from '@shared/contract/member-imports'
import type { MemberTable } from '../../db/schema'
import type { PartyRecord } from '../../ledger/parties'
import { type MemberRecord, plainMember } from '../../membership/register'
import { shownValue } from './list-answers'
import type { ListFacts } from './list-rows'
import { sameBirth } from './match-person'

/** The fields that stand with the party; the others stand with the member. */
const OF_PARTY: ReadonlySet<string> = new Set([
  'name',
  'address',
  'phone',
  'taxCode',
  'bankAccount',
] satisfies MemberListField[])

/** A bare year of birth stands in the register as the first of January, as identity cards write it. */
function birthOf(told: string | number | undefined): string | null {
  if (told === undefined) return null
  return String(told).length === 4 ? `${told}-01-01` : String(told)
}

/** A member as a list tells of them, entered for the first time; what it does not tell stays empty. */
export function newRecord(facts: ListFacts, party: PartyRecord | undefined): MemberRecord {
  const text = (field: MemberListField) => String(facts[field] ?? '')
  const date = (field: MemberListField) => (facts[field] === undefined ? null : String(facts[field]))
  const code = text('code')
  const member = {
    ...plainMember,
    code,
    type: facts.type === 'contributing' || facts.type === 'nonContributing' ? facts.type : 'official',
    gender: null,
    birthDate: birthOf(facts.birthDate),
    idNumber: '',
    ethnicity: '',
    joinedOn: date('joinedOn'),
    leftOn: date('leftOn'),
    pledgedCapital: Number(facts.pledgedCapital ?? 0),
    usesServices: null,
    contributesLabour: null,
    stage: facts.leftOn === undefined ? 'active' : 'left',
  } satisfies MemberTable
  const plain = party ?? {
    code,
    kind: 'member' as const,
    name: '',
    taxCode: '',
    address: '',
    phone: '',
    bankAccount: '',
  }
  return withFacts(
    { member, party: plain },
    facts,
    memberListFields.filter((field) => facts[field] !== undefined),
  )
}

/** A member with some of a list's facts in the place of what was said of them. */
export function withFacts(
  { member, party }: MemberRecord,
  facts: ListFacts,
  fields: readonly MemberListField[],
): MemberRecord {
  const changes = Object.fromEntries(
    fields.map((field) => [field, field === 'birthDate' ? birthOf(facts.birthDate) : facts[field]]),
  )
  const ofParty = Object.fromEntries(Object.entries(changes).filter(([field]) => OF_PARTY.has(field)))
  const ofMember = Object.fromEntries(Object.entries(changes).filter(([field]) => !OF_PARTY.has(field)))
  // What the reader of each field gave is what its column holds; entries forget the fields' own types.
  return { member: { ...member, ...(ofMember as Partial<MemberTable>) }, party: { ...party, ...ofParty } }
}

/** What the register says of a field. */
export function knownValue(field: MemberListField, { member, party }: MemberRecord): string | number | null {
  switch (field) {
    case 'name':
    case 'address':
    case 'phone':
    case 'taxCode':
    case 'bankAccount':
      return party[field]
    default:
      return member[field]
  }
}

/** Whether a list says something else: only what it tells can differ: an empty cell takes nothing away. A year of birth agrees with a day in that year. */
export function differs(field: MemberListField, told: string | number | undefined, person: MemberRecord): boolean {
  if (told === undefined || field === 'code') return false
  const known = knownValue(field, person)
  if (field === 'birthDate') return sameBirth(told, person.member.birthDate) !== true
  return told !== (known ?? undefined)
}

/** The facts of a row as people read them. */
export function shown(facts: ListFacts): MemberListRow['values'] {
  const values: MemberListRow['values'] = {}
  for (const field of memberListFields) {
    const told = facts[field]
    if (told !== undefined) values[field] = shownValue(field, field === 'birthDate' ? birthOf(told) : told)
  }
  return values
}
