import { readMemberCard } from '../member-card'
import { foldText } from '../text-fold'

/** Somebody who may be looked for at the door. */
export type Findable = { code: string; name: string; hamlet: string }

/** People made quick to look through: their names and hamlets without accents. */
export type DoorList<P extends Findable> = readonly { person: P; code: string; name: string; hamlet: string }[]

/** Makes the list once, so that each letter typed costs only comparisons. */
export function doorList<P extends Findable>(people: readonly P[]): DoorList<P> {
  return people.map((person) => ({
    person,
    code: person.code.toLowerCase(),
    name: foldText(person.name),
    hamlet: foldText(person.hamlet),
  }))
}

/** What was typed or scanned: 'card' when it says whose it is by itself, so that no key is needed; 'other-book' for another co-operative's card. */
export type FoundAtDoor<P> = { by: 'card' | 'text' | 'other-book'; people: P[] }

/**
 * Finds by the line of a card, by code, or by parts of name and hamlet, accents or not; at most `most`. A code that is met whole comes
 * first, then given names that begin with what was typed, then everything else by name and hamlet, so that namesakes stand together.
 */
export function findAtDoor<P extends Findable>(
  list: DoorList<P>,
  text: string,
  { bookId, most = 50 }: { bookId: string; most?: number },
): FoundAtDoor<P> {
  const card = readMemberCard(text, bookId)
  if (card === 'other-book') return { by: 'other-book', people: [] }
  if (card !== null)
    return { by: 'card', people: list.filter(({ person }) => person.code === card.member).map(({ person }) => person) }
  const query = foldText(text)
  if (query === '') return { by: 'text', people: [] }
  const words = query.split(' ')
  const found = list.flatMap((one) => {
    const rank = rankOf(one, query, words)
    return rank === null ? [] : [{ ...one, rank }]
  })
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      compare(a.name, b.name) ||
      compare(a.hamlet, b.hamlet) ||
      compare(a.person.code, b.person.code),
  )
  return { by: 'text', people: found.slice(0, most).map(({ person }) => person) }
}

function rankOf(one: DoorList<Findable>[number], query: string, words: readonly string[]): number | null {
  if (one.code === query) return 0
  const last = words.at(-1) ?? ''
  const given = one.name.slice(one.name.lastIndexOf(' ') + 1)
  if (one.name === query) return 1
  if (words.every((word) => one.name.includes(word))) return given.startsWith(last) ? 2 : 3
  if (one.code.includes(query)) return 4
  return words.every((word) => one.name.includes(word) || one.hamlet.includes(word)) ? 5 : null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
