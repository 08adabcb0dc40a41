import { samplingWords } from '@shared/text/sampling'
import type { Holiday } from '../working-days'

/** Public holidays that are the same day every year (Labour Code 45/2019/QH14 article 112.1). */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': samplingWords.holiday.newYear,
  '04-30': samplingWords.holiday.reunification,
  '05-01': samplingWords.holiday.labour,
  '09-02': samplingWords.holiday.national,
}

/**
 * Names the public holiday on a day, null for none: the program's own table, and the fixed days of every other year. What people change
 * in their own calendar is left out, so that every copy draws the same.
 */
export function publicHolidays(table: readonly Holiday[]): (date: string) => string | null {
  const names = new Map(table.map(({ date, nameVi }) => [date, nameVi] as const))
  return (date) => names.get(date) ?? FIXED[date.slice(5)] ?? null
}
