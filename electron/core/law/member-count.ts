import { addMonths } from '@shared/domain/civil-date'

/** A stretch in which somebody was an official member: from the first day on, `to` being the first day they no longer were. */
export type OfficialSpan = { from: string; to: string | null }

/** How many official members there are, and the clock that runs while they are too few. */
export type MemberCount = {
  count: number
  /** The first day of the present shortage; null while there is none. */
  belowSince: string | null
  /** The day from which the registration can be revoked: twelve months of shortage are full. */
  revocableFrom: string | null
  revocable: boolean
}

/**
 * R01: a co-operative has at least five official members (Law 17/2023/QH15 article 4.7); fewer for twelve months on end, and its
 * registration can be revoked (article 103.1.d). Counts on a day, over the stretches of every official membership; a
 * recovery of even one day stops the clock.
 */
export function memberCount(
  spans: readonly OfficialSpan[],
  on: string,
  { minimumMembers, belowMinimumMonths }: { minimumMembers: number; belowMinimumMonths: number },
): MemberCount {
  const countOn = (day: string) => spans.filter(({ from, to }) => from <= day && (to === null || to > day)).length
  const count = countOn(on)
  if (count >= minimumMembers) return { count, belowSince: null, revocableFrom: null, revocable: false }
  const days = spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).filter((day) => day <= on)
  let belowSince: string | null = null
  // Backwards over the days on which the number changed, as long as it was too small.
  for (const day of [...new Set(days)].toSorted().toReversed()) {
    if (countOn(day) >= minimumMembers) break
    belowSince = day
  }
  const revocableFrom = belowSince === null ? null : addMonths(belowSince, belowMinimumMonths)
  return { count, belowSince, revocableFrom, revocable: revocableFrom !== null && on >= revocableFrom }
}

/**
 * Whether foreign official members stay under their share: less than 35 of one hundred of all official members (article 30.7, part
 * of R08). Whole numbers, compared crosswise; exactly the share is too many.
 */
export function foreignMembersFit(foreign: number, official: number, belowPercent: number): boolean {
  return foreign === 0 || 100 * foreign < belowPercent * official
}
