import { foldText } from '@shared/domain/text-fold'
import type { MemberRecord } from '../../membership/register'
import type { ListFacts } from './list-rows'
import { idFigures, phoneOf, type RegisterPeople } from './register-people'

/**
 * Whom of the register a row of a list means. 'unclear': several could be meant. `resembles` names somebody it does not mean, but
 * whose identity number, or name and birth, are the same.
 */
export type Match =
  | { kind: 'known'; person: MemberRecord }
  | { kind: 'new'; resembles: MemberRecord | null }
  | { kind: 'unclear'; people: readonly MemberRecord[] }

/**
 * Finds the member a row means. A code decides alone. Without one it is the member with the same identity number and name, else the
 * one of the same name (accents aside) whom nothing in the row contradicts: birth, phone, then the place they live. `taken` are
 * members whom earlier rows mean: two rows are two people.
 */
export function matchPerson(facts: ListFacts, people: RegisterPeople, taken: ReadonlySet<string>): Match {
  const code = facts.code === undefined ? null : String(facts.code)
  const known = code === null ? undefined : people.byCode.get(code)
  if (known !== undefined) return { kind: 'known', person: known }

  const name = foldText(String(facts.name ?? ''))
  const sameId = people.byIdNumber.get(idFigures(facts.idNumber)) ?? []
  const sameName = people.byName.get(name) ?? []
  if (code !== null)
    return { kind: 'new', resembles: sameId[0] ?? sameName.find((one) => isSamePerson(facts, one)) ?? null }

  const byId = sameId.find((one) => foldText(one.party.name) === name && !taken.has(one.member.code))
  if (byId !== undefined) return { kind: 'known', person: byId }
  const candidates = sameName.filter((one) => !taken.has(one.member.code) && nothingContradicts(facts, one))
  const surest = candidates.filter((one) => isSamePerson(facts, one))
  const [first, second] = surest.length > 0 ? surest : candidates
  if (first === undefined)
    return { kind: 'new', resembles: sameId[0] ?? sameName.find((one) => isSamePerson(facts, one)) ?? null }
  // People whom a row cannot tell apart are taken in the order of their codes: the same list then means the same people again.
  if (second === undefined || saysNothing(facts)) return { kind: 'known', person: first }
  return { kind: 'unclear', people: candidates }
}

/** Same name, and born the same day (or year, where only that is known), or reached by the same phone. */
function isSamePerson(facts: ListFacts, { member, party }: MemberRecord): boolean {
  const birth = sameBirth(facts.birthDate, member.birthDate)
  if (birth !== null) return birth
  const phone = phoneOf(facts.phone)
  return phone !== '' && phone === phoneOf(party.phone)
}

function nothingContradicts(facts: ListFacts, { member, party }: MemberRecord): boolean {
  const [id, knownId] = [idFigures(facts.idNumber), idFigures(member.idNumber)]
  if (id !== '' && knownId !== '' && id !== knownId) return false
  const birth = sameBirth(facts.birthDate, member.birthDate)
  if (birth !== null) return birth
  const [phone, knownPhone] = [phoneOf(facts.phone), phoneOf(party.phone)]
  if (phone !== '' && knownPhone !== '') return phone === knownPhone
  return agree(facts.hamlet, member.hamlet) && agree(facts.address, party.address)
}

/** Whether two births are one; null while either is unknown. A year alone is compared with the year. */
export function sameBirth(told: string | number | undefined, known: string | null): boolean | null {
  if (told === undefined || known === null || known === '') return null
  return known.startsWith(String(told))
}

function agree(told: string | number | undefined, known: string): boolean {
  return told === undefined || known === '' || foldText(String(told)) === foldText(known)
}

function saysNothing(facts: ListFacts): boolean {
  return [facts.birthDate, facts.phone, facts.idNumber].every((one) => one === undefined)
}
