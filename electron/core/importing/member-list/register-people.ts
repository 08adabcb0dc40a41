import { phoneFigures } from '@shared/domain/phone'
import { foldText } from '@shared/domain/text-fold'
import type { OpenBook } from '../../book-file/open-book'
import type { MemberTable, PartyTable } from '../../db/schema'
import { sql, statement } from '../../db/statement'
import type { MemberRecord } from '../../membership/register'

const allMembers = statement<Record<string, never>>()(() => sql.selectFrom('member').selectAll().orderBy('code'))
const allParties = statement<Record<string, never>>()(() => sql.selectFrom('party').selectAll().orderBy('code'))

/** The register as a list is compared with it: by code, by identity number, by name without accents. */
export type RegisterPeople = {
  parties: ReadonlyMap<string, PartyTable>
  byCode: ReadonlyMap<string, MemberRecord>
  byIdNumber: ReadonlyMap<string, readonly MemberRecord[]>
  byName: ReadonlyMap<string, readonly MemberRecord[]>
}

/** Reads the register once for a whole list. */
export function registerPeople({ connection }: OpenBook): RegisterPeople {
  const parties = new Map(connection.all(allParties, {}).map((party) => [party.code, party]))
  const people: MemberRecord[] = connection.all(allMembers, {}).flatMap((member: MemberTable) => {
    const known = parties.get(member.code)
    if (known === undefined) return []
    const { search: _, ...party } = known
    return [{ member, party }]
  })
  return {
    parties,
    byCode: new Map(people.map((person) => [person.member.code, person])),
    byIdNumber: grouped(people, ({ member }) => idFigures(member.idNumber)),
    byName: grouped(people, ({ party }) => foldText(party.name)),
  }
}

/** An identity number without the blanks and points people write in it. */
export function idFigures(text: string | number | undefined): string {
  return String(text ?? '').replace(/[\s.-]/g, '')
}

/** The figures of a phone number as dialled, '' for none. */
export function phoneOf(text: string | number | undefined): string {
  return phoneFigures(String(text ?? ''))
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    if (key === '') continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
