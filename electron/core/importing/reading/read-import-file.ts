import type { ImportKind } from '@shared/contract/imports'
import { type ColumnRules, type ImportField, importColumns } from './columns'
import type { FaultList } from './fault-list'
import type { Table } from './headings'
import { type JournalRow, readJournalRows } from './journal-file'
import { type MemberRow, readMemberRows } from './members-file'
import { type OpeningRow, readOpeningRows } from './opening-file'
import { type PartyRow, readPartyRows } from './parties-file'
import { type ReadTableOptions, readTableFile, type TableReading } from './read-table-file'

/** The typed row of each kind of file. */
export type ImportRows = { journal: JournalRow; opening: OpeningRow; parties: PartyRow; members: MemberRow }

/** A file of a kind as read; rows that are skipped say nothing new: opening balances of 0, a code repeated with the same data. */
export type ImportReading<K extends ImportKind> = TableReading<ImportRows[K]> & { kind: K }

export type ReadImportOptions<K extends ImportKind> = ReadTableOptions<ImportField[K]>

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
  const rules: ColumnRules<ImportField[K]> = importColumns[kind]
  return { kind, ...(await readTableFile(bytes, rules, rowReaders[kind], options)) }
}
