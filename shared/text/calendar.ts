import { formatCivilDate } from '../domain/civil-date'

/** The lines of the history about the calendar. */
export const calendarSummaries = {
  holiday: (date: string, name: string | null | undefined) =>
    name == null
      ? `Ngày ${formatCivilDate(date)} ${name === null ? 'là ngày làm việc' : 'theo bảng ngày nghỉ có sẵn'}`
      : `Ngày ${formatCivilDate(date)} nghỉ: ${name}`,
} as const
