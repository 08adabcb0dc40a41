import type { Fault } from '@shared/contract/refusal'
import { fileReasons } from '@shared/text/refusals/reading'
import type { ColumnRules } from './columns'
import { readCsvSheet } from './csv-table'
import { checkSize, decodeText, type FileRefusal, formatOf, MAX_FILE_MB } from './decode'
import { createFaultList, type FaultList } from './fault-list'
import { findTable, headingCounter, type HeadingMapping, type Table } from './headings'
import { cellText, isBlankCell, type Sheet, type SheetRow } from './sheet'
import { readXlsxSheet } from './xlsx-table'

/** A file of one table as read: with any fault it must not be taken in, and `rows` holds only what is right by form. */
export type TableReading<Row> = {
  rows: Row[]
  faults: Fault[]
  /** Rows that say nothing new. */
  skippedRows: number
  /** Headings that no field claims. */
  ignoredColumns: string[]
  /** The file's own headings and the rows below; empty when it has no table. */
  headings: string[]
  fileRows: SheetRow[]
}

/** `mapping`: remembered headings, our field -> the file's. `faultLimit`: how many faults are kept before the rest is only counted. */
export type ReadTableOptions<F extends string> = { mapping?: HeadingMapping<F>; faultLimit?: number }

/**
 * Reads a CSV or XLSX file (told apart by its bytes) into the rows `readRows` makes of its table. Whatever is wrong comes back as faults
 * with row, column, value, code and words; nothing a file holds makes it throw.
 */
export async function readTableFile<F extends string, Row>(
  bytes: Uint8Array,
  rules: ColumnRules<F>,
  readRows: (table: Table<F>, faults: FaultList) => { rows: Row[]; skippedRows: number },
  options: ReadTableOptions<F> = {},
): Promise<TableReading<Row>> {
  const faults = createFaultList(options.faultLimit)
  const sheet = await readSheetOf(bytes, rules, options.mapping, faults)
  const table = sheet === null ? null : findTable(sheet, rules, faults, options.mapping)
  if (sheet === null || table === null) {
    if (faults.count() === 0) faults.add({ code: 'file-empty' })
    return { rows: [], skippedRows: 0, ignoredColumns: [], headings: [], fileRows: [], faults: faults.list() }
  }
  if (table.rows.length === 0) faults.add({ code: 'file-empty' })
  if (sheet.delimited) refuseLongRows(table, faults)
  const { rows, skippedRows } = readRows(table, faults)
  const { ignoredColumns, headings, rows: fileRows } = table
  return { rows, skippedRows, ignoredColumns, headings, fileRows, faults: faults.list() }
}

async function readSheetOf<F extends string>(
  bytes: Uint8Array,
  rules: ColumnRules<F>,
  mapping: HeadingMapping<F> | undefined,
  faults: FaultList,
): Promise<Sheet | null> {
  const refused = (refusal: FileRefusal): null => {
    const data = refusal.reason === undefined ? { limit: MAX_FILE_MB } : { reason: fileReasons[refusal.reason] }
    faults.add({ code: refusal.code, data })
    return null
  }
  const wrongSize = checkSize(bytes)
  if (wrongSize) return refused(wrongSize)
  const countHeadings = headingCounter(rules, mapping)
  switch (formatOf(bytes)) {
    case 'old-excel':
      return refused({ ok: false, code: 'file-unreadable', reason: 'old-excel' })
    case 'xlsx': {
      const enough = Object.values<ColumnRules<F>[F]>(rules).filter((rule) => rule.required).length
      const read = await readXlsxSheet(bytes, countHeadings, enough)
      return read.ok ? read.sheet : refused(read)
    }
    case 'text': {
      const decoded = decodeText(bytes)
      return decoded.ok ? readCsvSheet(decoded.text, countHeadings, faults) : refused(decoded)
    }
  }
}

/** More cells than headings mean that a delimiter stands inside a text without quotes, and every cell after it is misplaced. */
function refuseLongRows<F extends string>({ headings, rows }: Table<F>, faults: FaultList): void {
  for (const { row, cells } of rows) {
    if (cells.length <= headings.length) continue
    const extra = cells.slice(headings.length).find((cell) => !isBlankCell(cell))
    if (extra !== undefined) faults.add({ code: 'row-too-long', row, value: cellText(extra) })
  }
}
