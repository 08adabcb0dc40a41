import type { ImportKind } from '@shared/contract/imports'
import type { Fault } from '@shared/contract/refusal'
import { fileReasons } from '@shared/text/refusals/reading'
import { type ColumnRules, type ImportField, importColumns } from './columns'
import { readCsvSheet } from './csv-table'
import { checkSize, decodeText, type FileRefusal, formatOf, MAX_FILE_MB } from './decode'
import { createFaultList, type FaultList } from './fault-list'
import { findTable, headingCounter, type HeadingMapping, type Table } from './headings'
import { type JournalRow, readJournalRows } from './journal-file'
import { type MemberRow, readMemberRows } from './members-file'
import { type OpeningRow, readOpeningRows } from './opening-file'
import { type PartyRow, readPartyRows } from './parties-file'
import { cellText, isBlankCell, type Sheet, type SheetRow } from './sheet'
import { readXlsxSheet } from './xlsx-table'

/** The typed row of each kind of file. */
export type ImportRows = { journal: JournalRow; opening: OpeningRow; parties: PartyRow; members: MemberRow }

/** A file as read: with any fault it must not be imported, and `rows` holds only what is right by form. */
export type ImportReading<K extends ImportKind> = {
  kind: K
  rows: ImportRows[K][]
  faults: Fault[]
  /** Rows that say nothing new: opening balances of 0, a code repeated with the same data. */
  skippedRows: number
  /** Headings that no field claims. */
  ignoredColumns: string[]
  /** The file's own headings and the rows below, for the picture of the file beside the faults; empty when it has no table. */
  headings: string[]
  fileRows: SheetRow[]
}

/** `mapping`: remembered headings, our field -> the file's. `faultLimit`: how many faults are kept before the rest is only counted. */
export type ReadImportOptions<K extends ImportKind> = { mapping?: HeadingMapping<ImportField[K]>; faultLimit?: number }

type RowsRead<K extends ImportKind> = { rows: ImportRows[K][]; skippedRows: number }

const rowReaders: { [K in ImportKind]: (table: Table<ImportField[K]>, faults: FaultList) => RowsRead<K> } = {
  journal: (table, faults) => ({ rows: readJournalRows(table, faults), skippedRows: 0 }),
  opening: readOpeningRows,
  parties: readPartyRows,
  members: readMemberRows,
}

/**
 * Reads a CSV or XLSX file (told apart by its bytes) into typed rows. Whatever is wrong comes back as faults with row, column, value,
 * code and words; nothing a file holds makes it throw. It knows no book: accounts, parties and periods are judged later.
 */
export async function readImportFile<K extends ImportKind>(
  kind: K,
  bytes: Uint8Array,
  options: ReadImportOptions<K> = {},
): Promise<ImportReading<K>> {
  const faults = createFaultList(options.faultLimit)
  const rules: ColumnRules<ImportField[K]> = importColumns[kind]
  const nothing = { kind, rows: [], skippedRows: 0, ignoredColumns: [], headings: [], fileRows: [] }
  const sheet = await readSheetOf(bytes, rules, options.mapping, faults)
  const table = sheet === null ? null : findTable(sheet, rules, faults, options.mapping)
  if (sheet === null || table === null) {
    if (faults.count() === 0) faults.add({ code: 'file-empty' })
    return { ...nothing, faults: faults.list() }
  }
  if (table.rows.length === 0) faults.add({ code: 'file-empty' })
  if (sheet.delimited) refuseLongRows(table, faults)
  const { rows, skippedRows } = rowReaders[kind](table, faults)
  const { ignoredColumns, headings, rows: fileRows } = table
  return { kind, rows, skippedRows, ignoredColumns, headings, fileRows, faults: faults.list() }
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
