import { formatCivilDate } from '@shared/domain/civil-date'
import { type DateRange, fiscalYearOf, monthOf, quarterOf } from '@shared/domain/period'
import type { Text } from '../text/text'
import { type FiscalCalendar, periodKind } from './period-choice'

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** A period in few words, as chips and the bar on top show it: 'Tháng 12/2025', 'Quý IV/2025', 'Năm 2025', or its two ends. */
export function periodWords(range: DateRange, calendar: FiscalCalendar, text: Text): string {
  const say = text.parts.period
  const month = monthOf(range.from)
  const year = Math.floor(month / 100)
  switch (periodKind(range, calendar)) {
    case 'year':
      return say.yearOf(fiscalYearOf(range.from, calendar.startMonth))
    case 'quarter':
      return say.quarterOf(ROMAN[quarterOf(month) - 1] ?? '', year)
    case 'month':
      return say.monthOf(month % 100, year)
    case 'range':
      return say.rangeOf(formatCivilDate(range.from), formatCivilDate(range.to))
  }
}

/** A period within a panel that shows its year above: 'Quý IV', 'Tháng 12'; longer stretches in full. */
export function periodShortWords(range: DateRange, calendar: FiscalCalendar, text: Text): string {
  const say = text.parts.period
  const month = monthOf(range.from)
  switch (periodKind(range, calendar)) {
    case 'quarter':
      return say.quarterShort(ROMAN[quarterOf(month) - 1] ?? '')
    case 'month':
      return say.monthShort(month % 100)
    default:
      return periodWords(range, calendar, text)
  }
}
