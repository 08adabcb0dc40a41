import { z } from 'zod'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import type { Law } from '../law/law-figures'

const Own = z.record(z.string(), z.string().nullable())
/** What a co-operative says of single days: the name of a day off, or null for a working day that the program's table has as a holiday. */
export type OwnHolidays = z.infer<typeof Own>

const read = plain<Record<string, never>, { value: string }>(`SELECT value FROM setting WHERE key = 'holidays'`)
const write = plain<{ value: string }, never>(
  `INSERT INTO setting (key, value) VALUES ('holidays', @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
)

/** The days a co-operative added or took off, by date. */
export function ownHolidays(connection: Connection): OwnHolidays {
  const stored = connection.get(read, {})
  return stored ? Own.parse(JSON.parse(stored.value)) : {}
}

/** Keeps what is said of one day; undefined gives it back to the program's table. */
export function saveHoliday(connection: Connection, date: string, name: string | null | undefined): void {
  const { [date]: _, ...others } = ownHolidays(connection)
  connection.run(write, { value: canonicalJson(name === undefined ? others : { ...others, [date]: name }) })
}

/** A day off, where it comes from, and whether its day is still to be announced. */
export type KnownHoliday = { date: string; name: string; origin: 'table' | 'own'; provisional: boolean }

/** The public holidays of the program's table with what the co-operative added and took off (reading 9), by date. */
export function holidaysOf(connection: Connection, law: Law): KnownHoliday[] {
  const own = ownHolidays(connection)
  const table = law.holidays
    .filter(({ date }) => own[date] === undefined)
    .map(({ date, nameVi, provisional }) => ({
      date,
      name: nameVi,
      origin: 'table' as const,
      provisional: provisional === true,
    }))
  const added = Object.entries(own).flatMap(([date, name]) =>
    name === null ? [] : [{ date, name, origin: 'own' as const, provisional: false }],
  )
  return [...table, ...added].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}
