import type { PeriodFacts } from './period-facts'

/** What an indicator comes to: a number for units that count, a text for a text and a date; both null when the book does not hold it. */
export type Reckoned = { value: number | null; text: string | null }

/** How the indicators of a group are reckoned, by code. */
export type Reckoners = Readonly<Record<string, (facts: PeriodFacts) => Reckoned>>

/** A whole number. */
export function numbered(value: number | null): Reckoned {
  return { value, text: null }
}

/** Words or a date; nothing at all is missing. */
export function worded(text: string | null): Reckoned {
  return { value: null, text: text === null || text.trim() === '' ? null : text }
}
