import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import type { LawFigures } from '../law/law-figures'
import { type MemberCount, memberCount } from '../law/member-count'

type Stay = { code: string; joinedOn: string | null; leftOn: string | null }

const official = plain<Record<string, never>, Stay>(
  `SELECT code, joinedOn, leftOn FROM member WHERE type = 'official' AND stage IN ('active', 'leaving', 'left')`,
)

/** Stands for a day nobody wrote down: before every book. */
const LONG_AGO = '1900-01-01'

/**
 * How many official members there are on a day and the clock of articles 4.7 and 103.1.d (R01); null in a register that never had
 * one. `without` is a member who would leave on that day; null then also when that one is no official member.
 */
export function officialMembersOn(
  connection: Connection,
  day: string,
  figures: LawFigures,
  without?: string,
): MemberCount | null {
  const stays = connection.all(official, {})
  if (stays.length === 0 || (without !== undefined && stays.every(({ code }) => code !== without))) return null
  const spans = stays.map(({ code, joinedOn, leftOn }) => ({
    from: joinedOn ?? LONG_AGO,
    to: code === without && (leftOn === null || leftOn > day) ? day : leftOn,
  }))
  const counted = memberCount(spans, day, figures)
  // A shortage whose first day nobody knows runs no clock.
  return counted.belowSince === LONG_AGO ? { ...counted, belowSince: null, revocableFrom: null } : counted
}
