import { foldText } from '@shared/domain/text-fold'
import type { Connection } from '../db/connection'
import type { RelativeTable } from '../db/schema-members'
import type { PostTable } from '../db/schema-posts'
import { plain } from '../db/statement'

/** Somebody who holds a post or stands for one. */
export type PostPerson = Pick<PostTable, 'holding' | 'member' | 'name'>

/** A declared relation that has not ended by the day, with the name of the member who declared it. */
export type DeclaredRelative = RelativeTable & { memberName: string }

const declared = plain<{ date: string }, DeclaredRelative>(
  `SELECT relative.*, party.name AS memberName FROM relative JOIN party ON party.code = relative.member
   WHERE endedOn IS NULL OR endedOn > @date ORDER BY declaredOn, relativeId`,
)

/** The family declared in the register that counts on a day: one is family before it is written down, so only an end is looked at. */
export function relativesOn(connection: Connection, date: string): DeclaredRelative[] {
  return connection.all(declared, { date })
}

/**
 * One sign for one person: the code of a member; of a representative the organisation's and the name; of somebody hired the name. Two who
 * are hired under one name are one person here.
 */
export function personKey({ holding, member, name }: PostPerson): string {
  if (holding === 'member' && member !== null) return member
  return `${holding === 'hired' ? '' : (member ?? '')}/${foldText(name)}`
}

/** Whether two may be one person though the book does not say so: one name, and not two members by their own codes. */
export function mayBeSamePerson(one: PostPerson, other: PostPerson): boolean {
  if (personKey(one) === personKey(other)) return false
  return foldText(one.name) === foldText(other.name) && !(one.holding === 'member' && other.holding === 'member')
}

/** Two people who are family; not `certain` where only the name of a relative without a code says so, and a member bears it. */
export type KinEdge = { one: string; other: string; certain: boolean }

/** The pairs among some people whom a declaration makes family (article 4.11), by `personKey`. */
export function kinEdges(people: readonly PostPerson[], relatives: readonly DeclaredRelative[]): KinEdge[] {
  const edges = new Map<string, KinEdge>()
  const add = (one: string, other: string, certain: boolean) => {
    if (one === other) return
    const [first, second] = one < other ? [one, other] : [other, one]
    const key = `${first} ${second}`
    if (certain || !edges.has(key)) edges.set(key, { one: first, other: second, certain })
  }
  for (const { member, relativeMember, name } of relatives) {
    const declarers = people.filter((person) => person.holding === 'member' && person.member === member)
    const folded = foldText(name)
    for (const declarer of declarers)
      for (const person of people) {
        const byCode = person.holding === 'member' ? person.member : null
        if (relativeMember !== null) {
          if (byCode === relativeMember) add(personKey(declarer), personKey(person), true)
        } else if (foldText(person.name) === folded) add(personKey(declarer), personKey(person), byCode === null)
      }
  }
  return [...edges.values()]
}
