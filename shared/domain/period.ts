import { addMonths, type CivilDate, formatCivilDate, isCivilDate, lastDayOfMonth } from './civil-date'

/** A calendar month as an integer, 202501 for January 2025. `openingMonth` gives the extra 202500, which is no calendar month. */
export type Month = number

/** A stretch of days, both ends included. */
export type DateRange = { from: CivilDate; to: CivilDate }

const QUARTERS = ['I', 'II', 'III', 'IV'] as const

/** The month a date lies in: '2025-01-31' -> 202501. Throws RangeError when it is no date. */
export function monthOf(date: CivilDate): Month {
  if (!isCivilDate(date)) throw new RangeError(`"${date}" is not a calendar day written YYYY-MM-DD.`)
  return Number(date.slice(0, 4)) * 100 + Number(date.slice(5, 7))
}

/** The first day of a month. Throws RangeError for what is no calendar month, 202500 too. */
export function firstDay(month: Month): CivilDate {
  const { year, monthOfYear } = split(month)
  return `${year}-${String(monthOfYear).padStart(2, '0')}-01`
}

/** The last day of a month. Throws RangeError for what is no calendar month, 202500 too. */
export function lastDay(month: Month): CivilDate {
  const { year, monthOfYear } = split(month)
  return lastDayOfMonth(year, monthOfYear)
}

/** 202512 -> 202601. */
export function nextMonth(month: Month): Month {
  return addMonthsTo(month, 1)
}

/** 202601 -> 202512. */
export function previousMonth(month: Month): Month {
  return addMonthsTo(month, -1)
}

/** The month `n` months later (earlier when negative). Throws RangeError for what is no calendar month. */
export function addMonthsTo(month: Month, n: number): Month {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is not a whole number of months.`)
  const { year, monthOfYear } = split(month)
  const count = year * 12 + monthOfYear - 1 + n
  const result = Math.floor(count / 12) * 100 + (((count % 12) + 12) % 12) + 1
  split(result)
  return result
}

/** All months from `from` to `to`, both included, in order; none when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  split(to)
  const months: Month[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}

/** The "month" that holds a year's opening balances: 2025 -> 202500. It sorts before January and is never turnover. */
export function openingMonth(year: number): Month {
  return year * 100
}

/** The fiscal year of a date, named after the calendar year in which it begins (reading 32); `startMonth` is 1 to 12. */
export function fiscalYearOf(date: CivilDate, startMonth: number): number {
  requireStartMonth(startMonth)
  const month = monthOf(date)
  const year = Math.floor(month / 100)
  return month % 100 >= startMonth ? year : year - 1
}

/** The first and last day of the fiscal year that begins in `year` with `startMonth` (1 to 12). */
export function fiscalYearRange(year: number, startMonth: number): DateRange {
  requireStartMonth(startMonth)
  const first = year * 100 + startMonth
  return { from: firstDay(first), to: lastDay(addMonthsTo(first, 11)) }
}

/** The calendar quarter of a month, 1 to 4. */
export function quarterOf(month: Month): number {
  return Math.ceil(split(month).monthOfYear / 3)
}

/** True when the period starts on a month's first day and ends on a month's last: kept balances alone can answer it. */
export function isWholeMonths(from: CivilDate, to: CivilDate): boolean {
  return from <= to && from === firstDay(monthOf(from)) && to === lastDay(monthOf(to))
}

/**
 * The same period a year earlier. An end on a month's last day stays a last day (28/02/2025 -> 29/02/2024), so whole months
 * stay whole months; a start on 29/02 becomes 28/02.
 */
export function samePeriodLastYear(from: CivilDate, to: CivilDate): DateRange {
  const toMonth = monthOf(to)
  const endsMonth = to === lastDay(toMonth)
  return { from: addMonths(from, -12), to: endsMonth ? lastDay(addMonthsTo(toMonth, -12)) : addMonths(to, -12) }
}

/**
 * The period in Vietnamese, as titles of books and statements print it: 'Năm 2025', 'Quý I năm 2025', 'Tháng 3 năm 2025',
 * '6 tháng đầu năm 2025', '6 tháng cuối năm 2025', 'Ngày 05/01/2025', else 'Từ ngày 05/01/2025 đến ngày 20/03/2025'.
 */
export function describePeriod(from: CivilDate, to: CivilDate): string {
  if (from === to) return `Ngày ${formatCivilDate(from)}`
  return describeWholeMonths(from, to) ?? `Từ ngày ${formatCivilDate(from)} đến ngày ${formatCivilDate(to)}`
}

function describeWholeMonths(from: CivilDate, to: CivilDate): string | null {
  if (!isWholeMonths(from, to)) return null
  const first = split(monthOf(from))
  const last = split(monthOf(to))
  if (first.year !== last.year) return null
  const year = `năm ${first.year}`
  const count = last.monthOfYear - first.monthOfYear + 1
  if (count === 12) return `Năm ${first.year}`
  if (count === 1) return `Tháng ${first.monthOfYear} ${year}`
  if (count === 3 && last.monthOfYear % 3 === 0) return `Quý ${QUARTERS[last.monthOfYear / 3 - 1]} ${year}`
  if (first.monthOfYear === 1) return `${count} tháng đầu ${year}`
  return count === 6 && last.monthOfYear === 12 ? `6 tháng cuối ${year}` : null
}

function split(month: Month): { year: number; monthOfYear: number } {
  const year = Math.floor(month / 100)
  const monthOfYear = month - year * 100
  const known = Number.isSafeInteger(month) && year >= 1900 && year <= 2199 && monthOfYear >= 1 && monthOfYear <= 12
  if (!known) throw new RangeError(`${month} is not a calendar month written as 202501.`)
  return { year, monthOfYear }
}

function requireStartMonth(startMonth: number): void {
  if (!Number.isInteger(startMonth) || startMonth < 1 || startMonth > 12) {
    throw new RangeError(`A fiscal year cannot start in month ${startMonth}.`)
  }
}
