import { addDays } from '@shared/domain/civil-date'
import type { Connection } from '../db/connection'
import { capsOf, charterCapital } from '../law/capital-caps'
import { type Law, lawOn } from '../law/law-figures'
import { DAYS_TO_FILE_CAPITAL, mustFileCapital } from '../law/payment-deadline'
import { plain } from '../db/statement'
import { capitalDifferences } from './capital-differences'
import { capitalStandings } from './capital-standing'
import { charterOn } from './charter'
import { limitsOf } from './pledge'

const changedSince = plain<{ from: string; to: string }, { date: string; changed: number }>(
  `SELECT date, sum(pledged) AS changed FROM capitalChange WHERE date > @from AND date <= @to AND kind <> 'opening'
   GROUP BY date ORDER BY date`,
)

/** What the law asks to be done about capital on a day: how many memberships end for want of payment and since when, the day to file a changed charter capital by, how many shares are over their bound, how many postings disagree. */
export type CapitalDuties = {
  ended: { count: number; dueOn: string | null }
  toRegister: string | null
  over: number
  differences: number
}

/** Reads articles 47.1, 74.6, 74.7 and 78.4 on the book as it stands. */
export function capitalDuties(connection: Connection, law: Law, today: string): CapitalDuties {
  const figures = lawOn(law, today)
  const charter = charterOn(connection, today)
  const standings = capitalStandings(connection, today, { figures, charter })
  const holders = standings.map(({ code, type, pledged, foreign }) => ({ code, type, capital: pledged, foreign }))
  const ended = standings.filter(({ state }) => state === 'endMembership').map(({ dueOn }) => dueOn ?? today)
  const short = standings.filter(({ state }) => state === 'reRegister' || state === 'reRegisterLate')
  const days = [
    ...short.map(({ dueOn }) => dueOn ?? today),
    ...toFile(connection, charterCapital(holders), today),
  ].toSorted()
  return {
    ended: { count: ended.length, dueOn: ended.toSorted()[0] ?? null },
    toRegister: days[0] ?? null,
    over: capsOf(holders, limitsOf(figures, charter)).filter(({ over }) => over).length,
    differences: capitalDifferences(connection, today).length,
  }
}

/** The day to file a change of article 47.1 by: one of the last ten days that made it large enough, while its time runs. */
function toFile(connection: Connection, now: number, today: string): string[] {
  const changes = connection.all(changedSince, { from: addDays(today, -DAYS_TO_FILE_CAPITAL), to: today })
  const before = now - changes.reduce((sum, { changed }) => sum + changed, 0)
  let sum = before
  for (const { date, changed } of changes) {
    sum += changed
    if (mustFileCapital(before, sum)) return [addDays(date, DAYS_TO_FILE_CAPITAL)]
  }
  return []
}
