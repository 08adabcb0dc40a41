import { groupOf, type Holding, type Post, type PostGroup } from './post'

/** Two who are family as article 4.11 has it: a row of the table `relative` that counts on the day, either way round. */
export type Kin = readonly [string, string]

/** Which group may have no family in which; each pair once, with the article of the first. */
const BANNED: Readonly<Record<PostGroup, readonly PostGroup[]>> = {
  supervisors: ['board', 'supervisors', 'director', 'chiefAccountant', 'cashier'],
  board: ['board', 'chiefAccountant', 'cashier'],
  director: ['chiefAccountant', 'cashier'],
  chiefAccountant: [],
  cashier: [],
}
const ARTICLES: Readonly<Partial<Record<PostGroup, string>>> = {
  board: '62.1.c',
  director: '62.2.c',
  supervisors: '62.3.c',
}

/**
 * The article that forbids two who are family to hold these posts (R27, articles 62.1.c, 62.2.c, 62.3.c); null where it is allowed.
 * Only the pairs that article 62 names: a director may be family of a member of the board (reading 6).
 */
export function familyArticle(one: Post, other: Post): string | null {
  const [a, b] = [groupOf(one), groupOf(other)]
  if (BANNED[a].includes(b)) return ARTICLES[a] ?? null
  if (BANNED[b].includes(a)) return ARTICLES[b] ?? null
  return null
}

/** Two who are family and may not hold their posts together. */
export type FamilyBan = { people: [string, string]; posts: [Post, Post]; article: string }

/** Every pair of holders that article 62 forbids for being family, among all who hold or stand for posts on the same day. */
export function familyBans(holdings: readonly Holding[], kin: readonly Kin[]): FamilyBan[] {
  return holdings.flatMap((one, at) =>
    holdings.slice(at + 1).flatMap((other) => {
      if (!areKin(one.person, other.person, kin)) return []
      const article = familyArticle(one.post, other.post)
      if (article === null) return []
      return [
        {
          people: [one.person, other.person] satisfies [string, string],
          posts: [one.post, other.post] satisfies [Post, Post],
          article,
        },
      ]
    }),
  )
}

function areKin(a: string, b: string, kin: readonly Kin[]): boolean {
  return kin.some(([one, other]) => (one === a && other === b) || (one === b && other === a))
}

/** Who of those elected to one body sits, who does not and because of whom, and pairs of which neither has more votes. */
export type Seats = {
  seated: string[]
  leftOut: { person: string; because: string }[]
  undecided: [string, string][]
}

/**
 * Gives the seats of one body: of two elected who may not serve together the one with more votes sits (reading 5). Where both have the
 * same number the votes do not say who, and the meeting decides.
 */
export function seatsWithoutKin(elected: readonly { person: string; votes: number }[], kin: readonly Kin[]): Seats {
  const seats: Seats = { seated: [], leftOut: [], undecided: [] }
  const inOrder = elected.toSorted((a, b) => b.votes - a.votes)
  for (const { person, votes } of inOrder) {
    const before = inOrder.find((one) => seats.seated.includes(one.person) && areKin(one.person, person, kin))
    if (before === undefined) seats.seated.push(person)
    else if (before.votes > votes) seats.leftOut.push({ person, because: before.person })
    else seats.undecided.push([before.person, person])
  }
  const open = new Set(seats.undecided.flat())
  return { ...seats, seated: seats.seated.filter((person) => !open.has(person)) }
}
