import { addMonths, type CivilDate } from '@shared/domain/civil-date'

/** When an official member joined and left; null where the register does not say (joined before anything, still there). */
export type Stay = { joinedOn: CivilDate | null; leftOn: CivilDate | null }

/** How many official members there are, and, while they are too few, since when and the last day to be enough again. */
export type MinimumMembers = { count: number; belowSince: CivilDate | null; revocableOn: CivilDate | null }

/**
 * Counts official members on a day against the minimum (R01; Law 17/2023/QH15 article 4.7: 5). Below it for 12 months on end the
 * registration can be revoked (article 103.1.d): `revocableOn` is that day. A co-operative that never had as many counts from the day its
 * first member joined; one whose first day is unknown has no clock. A member counts on the day they join, not on the day they leave.
 */
export function minimumMembersOn(
  stays: readonly Stay[],
  day: CivilDate,
  figures: { minimumMembers: number; belowMinimumMonths: number },
): MinimumMembers {
  const countOn = (on: CivilDate) =>
    stays.filter(({ joinedOn, leftOn }) => (joinedOn ?? '') <= on && (leftOn === null || leftOn > on)).length
  const count = countOn(day)
  if (count >= figures.minimumMembers) return { count, belowSince: null, revocableOn: null }
  const days = new Set(stays.flatMap(({ joinedOn, leftOn }) => [joinedOn, leftOn]))
  const changes = [...days].filter((one) => one !== null && one <= day).toSorted()
  const belowSince = changes.reduce<CivilDate | null>((since, change) => {
    if (change === null || countOn(change) >= figures.minimumMembers) return null
    return since ?? change
  }, null)
  return {
    count,
    belowSince,
    revocableOn: belowSince === null ? null : addMonths(belowSince, figures.belowMinimumMonths),
  }
}
