/**
 * A calendar day as text 'YYYY-MM-DD', years 1900 to 2199: no clock, no zone. Text order is day order.
 * Arithmetic is on whole days since 1970-01-01 (the days-from-civil algorithm of Howard Hinnant), never on `Date`.
 */
export type CivilDate = string

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_A_DAY = 86_400_000
const MS_AN_HOUR = 3_600_000
const MS_A_MINUTE = 60_000

/** The zone of the whole country, Asia/Ho_Chi_Minh, in hours east of UTC; it has no summer time. */
const VIETNAM_OFFSET_HOURS = 7

type Parts = { year: number; month: number; day: number }

/** True for a real calendar day 'YYYY-MM-DD' of the years 1900 to 2199. */
export function isCivilDate(text: string): boolean {
  const match = SHAPE.exec(text)
  return match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** How parseCivilDate reads: `typed` allows the short forms of a date field; `today` gives '31/12' its year. */
export type ParseCivilDateOptions = { today?: CivilDate; typed?: boolean }

/**
 * Reads a date as people and files write it, day before month: dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy (also d/m/yyyy),
 * yyyy-mm-dd and yyyy/mm/dd. With `typed`, also 31122026, 311226 and 31/12/26 (years 2000 to 2099), and 31/12 in the year
 * of `today`. Returns null for anything else, a day that does not exist (31/02), and years outside 1900 to 2199.
 */
export function parseCivilDate(text: string, options: ParseCivilDateOptions = {}): CivilDate | null {
  const trimmed = text.trim()
  const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed)
  if (dayFirst) return civilDateOrNull(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]))
  const yearFirst = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(trimmed)
  if (yearFirst) return civilDateOrNull(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  return options.typed === true ? parseTyped(trimmed, options.today) : null
}

function parseTyped(text: string, today: CivilDate | undefined): CivilDate | null {
  const run = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text) ?? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(text)
  if (run) {
    const year = Number(run[3])
    return civilDateOrNull(run[3]?.length === 2 ? 2000 + year : year, Number(run[2]), Number(run[1]))
  }
  const short = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text)
  if (short === null || today === undefined) return null
  return civilDateOrNull(partsOf(today).year, Number(short[2]), Number(short[1]))
}

/** Writes a date as screens and prints show it: '2026-12-31' -> '31/12/2026'. Throws RangeError when it is no date. */
export function formatCivilDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date)
  return `${pad(day, 2)}/${pad(month, 2)}/${year}`
}

/** The date `days` later (earlier when negative). Throws RangeError when the result leaves 1900 to 2199. */
export function addDays(date: CivilDate, days: number): CivilDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`${days} is not a whole number of days.`)
  return requireRange(civilDateOfDayNumber(dayNumberOf(date) + days), `${date} + ${days} days`)
}

/**
 * The date `months` later (earlier when negative), on the same day number or, where the month is shorter, on its last day
 * (reading 9). Throws RangeError when the result leaves 1900 to 2199.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  if (!Number.isSafeInteger(months)) throw new RangeError(`${months} is not a whole number of months.`)
  const { year, month, day } = partsOf(date)
  const count = year * 12 + (month - 1) + months
  const targetYear = Math.floor(count / 12)
  const targetMonth = count - targetYear * 12 + 1
  const target = civilDateOrNull(targetYear, targetMonth, Math.min(day, daysIn(targetYear, targetMonth)))
  return requireRange(target, `${date} + ${months} months`)
}

/** Days from `from` to `to`: the first day is not counted (reading 9); negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/** The day of the week: 0 is Sunday (chủ nhật), 1 Monday (thứ hai) … 6 Saturday (thứ bảy). */
export function dayOfWeek(date: CivilDate): number {
  // 1970-01-01, day 0, was a Thursday.
  return (((dayNumberOf(date) + 4) % 7) + 7) % 7
}

/** The last day of a month of the Gregorian calendar; `month` is 1 to 12. Throws RangeError outside 1900 to 2199. */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  return requireRange(civilDateOrNull(year, month, daysIn(year, month)), `month ${month} of ${year}`)
}

/** Orders two dates: -1, 0 or 1, as sort functions expect. */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The date of an Excel serial number in the 1900 system: 1 is 01/01/1900; a time of day (the fraction) is dropped.
 * Excel keeps Lotus 1-2-3's 29/02/1900 as number 60: that day never was, so 60 gives null, and later numbers are one off.
 * Null also below 1 and after 2199.
 */
export function excelSerialToCivilDate(serial: number): CivilDate | null {
  const days = Math.floor(serial)
  if (!Number.isSafeInteger(days) || days < 1 || days === 60) return null
  const dayBeforeSerialOne = dayNumber(1899, 12, 31)
  return civilDateOfDayNumber(dayBeforeSerialOne + (days > 60 ? days - 1 : days))
}

/**
 * The calendar day in Viet Nam (or at another whole-hour `offsetHours` east of UTC) of an instant: milliseconds since 1970
 * in UTC, or ISO text with a zone ('2026-11-22T18:30:00Z', '…+07:00'). Throws RangeError when the instant cannot be read.
 */
export function civilDateOfInstant(instant: string | number, offsetHours: number = VIETNAM_OFFSET_HOURS): CivilDate {
  const ms = typeof instant === 'number' ? instant : epochMsOf(instant)
  if (!Number.isFinite(ms)) throw new RangeError(`"${instant}" is not an instant with a date, a time and a zone.`)
  const days = Math.floor((ms + offsetHours * MS_AN_HOUR) / MS_A_DAY)
  return requireRange(civilDateOfDayNumber(days), `the day of ${instant}`)
}

function epochMsOf(iso: string): number {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(iso)
  const date = match?.[1]
  if (!match || date === undefined || !isCivilDate(date)) return Number.NaN
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN
  const east = match[6] === '-' ? -1 : 1
  const zone = east * (Number(match[7] ?? 0) * MS_AN_HOUR + Number(match[8] ?? 0) * MS_A_MINUTE)
  const time = hour * MS_AN_HOUR + minute * MS_A_MINUTE + second * 1000 + Number(match[5] ?? 0) * 1000
  return dayNumberOf(date) * MS_A_DAY + time - zone
}

function partsOf(date: CivilDate): Parts {
  if (!isCivilDate(date)) throw new RangeError(`"${date}" is not a calendar day written YYYY-MM-DD.`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

function dayNumberOf(date: CivilDate): number {
  const { year, month, day } = partsOf(date)
  return dayNumber(year, month, day)
}

/** Days since 1970-01-01. Years start in March, so the leap day is a year's last and needs no special case. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function civilDateOfDayNumber(days: number): CivilDate | null {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return civilDateOrNull(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return false
  return Number.isInteger(month) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function civilDateOrNull(year: number, month: number, day: number): CivilDate | null {
  return isRealDay(year, month, day) ? `${year}-${pad(month, 2)}-${pad(day, 2)}` : null
}

function requireRange(date: CivilDate | null, what: string): CivilDate {
  if (date === null)
    throw new RangeError(`There is no calendar day for ${what} in the years ${FIRST_YEAR} to ${LAST_YEAR}.`)
  return date
}

function pad(x: number, width: number): string {
  return String(x).padStart(width, '0')
}
