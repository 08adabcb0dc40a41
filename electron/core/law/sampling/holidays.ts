import { samplingWords } from '@shared/text/sampling'

/** Public holidays that are the same day every year (Labour Code 45/2019/QH14 article 112.1). */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': samplingWords.holiday.newYear,
  '04-30': samplingWords.holiday.reunification,
  '05-01': samplingWords.holiday.labour,
  '09-02': samplingWords.holiday.national,
}

/** The name of the public holiday on a day, null for none. What people change in their own calendar is left out, so that every copy draws the same. */
export function publicHoliday(date: string): string | null {
  return FIXED[date.slice(5)] ?? null
}
