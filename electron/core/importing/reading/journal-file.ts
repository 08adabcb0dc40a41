import type { CivilDate } from '@shared/domain/civil-date'
import { createCellReader, isWhole, LONGEST } from './cell-reader'
import type { ImportField } from './columns'
import type { FaultList } from './fault-list'
import type { Table } from './headings'
import type { SheetRow } from './sheet'

/** One transfer of a journal file. Rows of one number are one voucher; accounts, parties and kinds are judged by the ledger. */
export type JournalRow = {
  row: number
  number: string
  kind: string
  date: CivilDate
  /** The voucher's own date where the file has no other. */
  postingDate: CivilDate
  description: string
  /** Null where the side is empty, as in class 0. */
  debit: string | null
  credit: string | null
  /** Whole đồng, above 0. */
  amount: number
  debitParty: string | null
  creditParty: string | null
  person: string | null
  address: string | null
  attachments: string | null
}

/** The letters a number begins with name its kind where the file does not: PC01/001 -> PC. */
const LEADING_LETTERS = /^\p{L}+/u

/** Reads the rows of a journal file; a row with a fault is left out, and all faults go to `faults`. */
export function readJournalRows(table: Table<ImportField['journal']>, faults: FaultList): JournalRow[] {
  const read = createCellReader(table, faults, ['amount'])
  const rows: JournalRow[] = []
  const amountOf = (row: SheetRow): number | undefined => {
    const amount = read.amount(row, 'amount')
    if (amount === null) return read.refuse(row, 'amount', 'cell-missing')
    return amount === 0 ? read.refuse(row, 'amount', 'amount-zero') : amount
  }
  const kindOf = (row: SheetRow, number: string): string | undefined => {
    const written = read.text(row, 'kind', LONGEST.code)
    if (written !== '') return written?.toUpperCase()
    return LEADING_LETTERS.exec(number)?.[0].toUpperCase() ?? read.refuse(row, 'number', 'kind-unknown')
  }
  for (const row of table.rows) {
    const number = read.requiredText(row, 'number', LONGEST.code)
    const date = read.requiredDate(row, 'date')
    const postingDate = read.date(row, 'postingDate')
    const journalRow = {
      row: row.row,
      number,
      kind: number === undefined ? undefined : kindOf(row, number),
      date,
      // The voucher's own date, whatever became of it, where the file gives no other.
      postingDate: postingDate === null ? date : postingDate,
      description: read.text(row, 'description', LONGEST.description),
      debit: read.account(row, 'debit'),
      credit: read.account(row, 'credit'),
      amount: amountOf(row),
      debitParty: read.optionalText(row, 'debitParty', LONGEST.code),
      creditParty: read.optionalText(row, 'creditParty', LONGEST.code),
      person: read.optionalText(row, 'person', LONGEST.name),
      address: read.optionalText(row, 'address', LONGEST.address),
      attachments: read.optionalText(row, 'attachments', LONGEST.name),
    }
    if (isWhole(journalRow)) rows.push(journalRow)
  }
  return rows
}
