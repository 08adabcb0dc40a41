import { z } from 'zod'
import { addDays, dayOfWeek, isCivilDate } from '@shared/domain/civil-date'

/** The shape of `holidays.json`. `provisional`: the day is not announced yet, or lies on a choice the government still makes. */
export const HolidaysFile = z.strictObject({
  source: z.string().min(1),
  noteVi: z.string().min(1),
  holidays: z.array(
    z.strictObject({
      date: z.string().refine(isCivilDate, { message: 'a date YYYY-MM-DD' }),
      nameVi: z.string().min(1),
      provisional: z.literal(true).optional(),
    }),
  ),
})
export type Holiday = z.infer<typeof HolidaysFile>['holidays'][number]

/** Days on which nobody works beside Saturday and Sunday; the program's table with what the user added or took off. */
export type Holidays = readonly Pick<Holiday, 'date'>[]

/** Whether a day is a working day: Monday to Friday and no public holiday (reading 9). */
export function isWorkingDay(date: string, holidays: Holidays): boolean {
  const day = dayOfWeek(date)
  return day !== 0 && day !== 6 && !holidays.some((holiday) => holiday.date === date)
}

/**
 * The day on which that many working days are full, the first day not counted. `certain` is false where the count runs beyond the last
 * year the table knows: its holidays are not in it.
 */
export function afterWorkingDays(from: string, days: number, holidays: Holidays): { date: string; certain: boolean } {
  let date = from
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    if (isWorkingDay(date, holidays)) left--
  }
  const lastYear = holidays.reduce((latest, holiday) => (holiday.date > latest ? holiday.date : latest), '').slice(0, 4)
  return { date, certain: date.slice(0, 4) <= lastYear }
}
