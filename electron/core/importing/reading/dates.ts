import { type CivilDate, excelSerialToCivilDate, parseCivilDate } from '@shared/domain/civil-date'
import type { Cell } from './sheet'
import { cleanText } from './texts'

/**
 * A date with a time of day behind it, as databases export them: the day is the one written. With a zone only midnight is taken, which
 * is how programs write a mere date; any other hour in UTC may be another day in Viet Nam.
 */
const WITH_TIME =
  /^(\S+?)(?:T| )(?:00:00(?::00(?:\.0+)?)?Z|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?(?:AM|PM|SA|CH))?)$/i

/** A bare number of this range in a date column is a year (of birth, say) rather than a day of 1905. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/**
 * Makes a reader of date cells: day before month always (dd/mm/yyyy, d/m/yyyy, with '-' or '.' too), yyyy-mm-dd, yyyy/mm/dd, each with
 * or without a time of day, Excel's date cells, and numbers in an XLSX file as Excel's serial days. Null for anything else and for days
 * that do not exist (31/02). The reader remembers texts: a journal repeats few days many times.
 */
export function createDateReader(): (cell: Cell) => CivilDate | null {
  const known = new Map<string, CivilDate | null>()
  return (cell) => {
    if (typeof cell !== 'string') {
      if (cell.date !== undefined) return cell.date
      if (cell.number !== undefined) return dateOfSerial(cell.number)
    }
    const text = typeof cell === 'string' ? cell : cell.text
    const remembered = known.get(text)
    if (remembered !== undefined) return remembered
    const date = parseDateText(text)
    known.set(text, date)
    return date
  }
}

function parseDateText(text: string): CivilDate | null {
  const tidy = cleanText(text)
  return parseCivilDate(WITH_TIME.exec(tidy)?.[1] ?? tidy)
}

function dateOfSerial(serial: number): CivilDate | null {
  if (serial >= FIRST_YEAR && serial <= LAST_YEAR) return null
  return excelSerialToCivilDate(serial)
}
