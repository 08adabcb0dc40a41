import readAllSheets, { readSheet, type CellValue } from 'read-excel-file/universal'
import { excelSerialToCivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { toNfc } from '@shared/domain/text-fold'
import type { FileRefusal } from './decode'
import { type Cell, cellText, isBlankCell, type Sheet } from './sheet'
import { repackSafely } from './xlsx-container'

const HEADING_ROWS = 20
const MS_A_DAY = 86_400_000
/** 1970-01-01 as Excel counts days. */
const SERIAL_OF_1970 = 25_569

/**
 * Reads the sheet that holds the table: the first one when its first 20 rows name at least `enough` fields, else the one that names
 * most, as `countHeadings` counts them. Cells keep what Excel knows: numbers as numbers, dates as days. Row numbers are the sheet's.
 * A broken file is refused 'file-unreadable', one that swells 'file-too-large'.
 */
export async function readXlsxSheet(
  bytes: Uint8Array,
  countHeadings: (cells: readonly string[]) => number,
  enough: number,
): Promise<{ ok: true; sheet: Sheet } | FileRefusal> {
  const safe = repackSafely(bytes)
  if (!safe.ok) return safe
  // The reader takes an ArrayBuffer of exactly the file.
  const input = new ArrayBuffer(safe.bytes.length)
  new Uint8Array(input).set(safe.bytes)
  try {
    const first = toSheet(await readSheet(input))
    if (headingsIn(first, countHeadings) >= enough) return { ok: true, sheet: first }
    const sheets = (await readAllSheets(input)).map(({ data }) => toSheet(data))
    return {
      ok: true,
      sheet: sheets.reduce(
        (best, sheet) => (headingsIn(sheet, countHeadings) > headingsIn(best, countHeadings) ? sheet : best),
        first,
      ),
    }
  } catch (error) {
    // The reader throws plain errors of many kinds for a workbook it cannot make out; none of them writes anything.
    const brokenCell = error instanceof Error && error.message.startsWith('<c/>')
    return { ok: false, code: 'file-unreadable', reason: brokenCell ? 'broken-cell' : 'broken-workbook' }
  }
}

function toSheet(data: readonly (readonly (CellValue | null)[])[]): Sheet {
  const rows = data.map((values, i) => ({ row: i + 1, cells: values.map(toCell) }))
  return { rows: rows.filter(({ cells }) => !cells.every(isBlankCell)), delimited: false }
}

function toCell(value: CellValue | null): Cell {
  if (value === null) return ''
  if (typeof value === 'string') return toNfc(withoutBrokenSigns(value))
  if (typeof value === 'number') return { text: String(value), number: value }
  return value instanceof Date ? toDateCell(value) : value ? 'TRUE' : 'FALSE'
}

/** The reader gives midnight UTC of the day, in every time zone; days are counted, so no zone can move it. */
function toDateCell(instant: Date): Cell {
  const date = excelSerialToCivilDate(Math.floor(instant.getTime() / MS_A_DAY) + SERIAL_OF_1970)
  return date === null
    ? { text: String(instant.getTime() / MS_A_DAY + SERIAL_OF_1970) }
    : { text: formatCivilDate(date), date }
}

/** XML can carry halves of surrogate pairs, which no UTF-8 store keeps as they are. */
function withoutBrokenSigns(text: string): string {
  return /\p{Surrogate}/u.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text
}

function headingsIn(sheet: Sheet, countHeadings: (cells: readonly string[]) => number): number {
  return Math.max(0, ...sheet.rows.slice(0, HEADING_ROWS).map(({ cells }) => countHeadings(cells.map(cellText))))
}
