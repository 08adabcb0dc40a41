import { leastThatReaches, MORE_THAN_HALF, reaches } from './threshold'

/** How an election ended; names in the order of votes, those with equal votes in the order of the alphabet. */
export type ElectionResult = {
  /** The votes more than half of which are needed: those of the ballots that were issued. */
  base: number
  /** The fewest votes with which one is elected. */
  needed: number
  elected: string[]
  /** Those with equal votes, all of them enough, who stand for fewer seats than they are. */
  tie: string[]
  /** Null when nothing is left to decide, or nobody is left to stand. */
  secondRound: { seats: number; candidates: string[] } | null
}

/**
 * Counts an election of several seats (readings 4 and 5). Elected are those with more than half of the votes issued (abstentions,
 * invalid and ballots never handed in stay in it), in the order of votes, up to the seats. A tie at the last seat goes to a second
 * round between the tied; seats that stay empty go to one between all who are not elected. Neither the order of the candidates
 * nor anything but their votes counts.
 */
export function countElection({
  seats,
  base,
  votes,
}: {
  seats: number
  base: number
  votes: Readonly<Record<string, number>>
}): ElectionResult {
  const ranked = Object.entries(votes)
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || inAlphabet(a.name, b.name))
  const enough = ranked.filter(({ count }) => reaches(count, base, MORE_THAN_HALF))
  const names = (rows: typeof ranked) => rows.map(({ name }) => name)
  const result = { base, needed: leastThatReaches(base, MORE_THAN_HALF), tie: [] as string[] }
  const last = enough[seats - 1]
  if (last !== undefined && enough[seats]?.count === last.count) {
    const elected = names(enough.filter(({ count }) => count > last.count))
    const tie = names(enough.filter(({ count }) => count === last.count))
    return { ...result, elected, tie, secondRound: { seats: seats - elected.length, candidates: tie } }
  }
  const elected = names(enough.slice(0, seats))
  const candidates = names(ranked).filter((name) => !elected.includes(name))
  const empty = seats - elected.length
  return {
    ...result,
    elected,
    secondRound: empty > 0 && candidates.length > 0 ? { seats: empty, candidates } : null,
  }
}

function inAlphabet(a: string, b: string): number {
  return a.localeCompare(b, 'vi') || (a < b ? -1 : 1)
}
