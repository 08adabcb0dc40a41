import type { MemberChanges } from '@shared/contract/members'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import type { MemberTable } from '../../db/schema'
import { type MemberRecord, plainMember } from '../../membership/register'
import type { RegisterEntry } from './register-index'

/** A new row of the register from what was typed: everything not given is as a citizen who is known by their name. */
export function newRecord(
  code: string,
  given: MemberChanges & Pick<MemberTable, 'type'> & { name: string },
  { pledged, leftOn }: { pledged: number; leftOn: string | null },
): MemberRecord {
  const blank: MemberRecord = {
    member: {
      ...plainMember,
      code,
      type: given.type,
      gender: null,
      birthDate: null,
      idNumber: '',
      ethnicity: '',
      joinedOn: null,
      leftOn,
      pledgedCapital: pledged,
      usesServices: null,
      contributesLabour: null,
      stage: leftOn === null ? 'active' : 'left',
    },
    party: { code, kind: 'member', name: '', taxCode: '', address: '', phone: '', bankAccount: '' },
  }
  return changedRecord(blank, given)
}

/** A row of the register as `membership/register` writes it. */
export function recordOf(entry: RegisterEntry): MemberRecord {
  const { name, taxCode, address, phone, bankAccount, ...member } = entry
  return { member, party: { code: entry.code, kind: 'member', name, taxCode, address, phone, bankAccount } }
}

/** The row with what is given in place of what was; texts in composed letters, runs of blanks as one. */
export function changedRecord({ member, party }: MemberRecord, changes: MemberChanges): MemberRecord {
  const { name, taxCode, address, phone, bankAccount, usesServices, contributesLabour, ...own } = tidied(changes)
  return {
    member: {
      ...member,
      ...given(own),
      ...given({ usesServices: asFlag(usesServices), contributesLabour: asFlag(contributesLabour) }),
    },
    party: { ...party, ...given({ name, taxCode, address, phone, bankAccount }) },
  }
}

/** Whether two rows say the same. */
export function sameRecord(one: MemberRecord, other: MemberRecord): boolean {
  const text = ({ member, party }: MemberRecord) =>
    JSON.stringify([member, party].map((part) => Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))))
  return text(one) === text(other)
}

/** What is wrong after a change that was not wrong before: a phone may be mended in a row that lacks something else. */
export function newFaults(before: readonly Fault[], after: readonly Fault[]): Fault[] {
  const known = new Set(before.map(({ code }) => code))
  return after.filter(({ code }) => !known.has(code))
}

/** What is wrong with the day and the reason of a change: not ahead of today, not before the row's newest version, and with a reason. */
export function dayFaults(
  { fromDate, reason, code }: { fromDate: string; reason: string; code: string },
  { today, newest }: { today: string; newest: string | null },
): Fault[] {
  const column = 'fromDate'
  const faults: Fault[] = []
  if (fromDate > today) faults.push(fault({ code: 'member-change-ahead', column, data: { date: fromDate } }))
  if (newest !== null && fromDate < newest) {
    const data = { party: code, date: fromDate, from: newest }
    faults.push(fault({ code: 'member-change-backdated', column, data }))
  }
  if (reason === '') faults.push(fault({ code: 'reason-missing', column: 'reason' }))
  return faults
}

function tidied(changes: MemberChanges): MemberChanges {
  const tidy = (value: unknown) => (typeof value === 'string' ? toNfc(value).replace(/\s+/g, ' ').trim() : value)
  // The one cast here: each value keeps its type, text stays text.
  return Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, tidy(value)])) as MemberChanges
}

function asFlag(value: boolean | null | undefined): number | null | undefined {
  return typeof value === 'boolean' ? Number(value) : value
}

/** Without the fields that are not given, so that a spread leaves those as they are. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // The one cast here: what is left out is exactly what is undefined.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
