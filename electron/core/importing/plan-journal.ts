import type { OpenBook } from '../book-file/open-book'
import { checkVoucher } from '../ledger/checks'
import { voucherWithNumber } from '../ledger/read-voucher'
import type { LedgerVoucher, VoucherFault } from '../ledger/voucher'
import { emptyPlan, type ImportPlan } from './plan'
import { importColumns } from './reading/columns'
import type { JournalRow } from './reading/journal-file'
import { createFaultList, type FaultList } from './reading/fault-list'

const columns = importColumns.journal

/** The rows of one voucher: same kind, number and calendar year, wherever they stand in the file. */
type Group = { voucher: LedgerVoucher; rows: JournalRow[] }

/**
 * Vouchers from the rows of a journal, each judged by every check of the ledger; a voucher already in the book is refused.
 * `uidPrefix` makes their ids: an import's own id and the place in it.
 */
export function planJournal(book: OpenBook, rows: readonly JournalRow[], uidPrefix: string): ImportPlan {
  const faults = createFaultList()
  const groups = groupRows(rows, uidPrefix, faults)
  const kinds = new Set(book.regime.voucherKinds.map(({ code }) => code))
  for (const group of groups) judge(book, kinds, group, faults)
  return {
    ...emptyPlan(),
    vouchers: groups.map(({ voucher }) => voucher),
    created: { vouchers: groups.length, postings: rows.length },
    faults: faults.list(),
  }
}

function groupRows(rows: readonly JournalRow[], uidPrefix: string, faults: FaultList): Group[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const key = `${row.kind} ${row.date.slice(0, 4)} ${row.number}`
    const known = groups.get(key)
    if (known) addRow(known, row, faults)
    else groups.set(key, { voucher: voucherOf(row, `${uidPrefix}#${groups.size + 1}`), rows: [row] })
  }
  return [...groups.values()]
}

function voucherOf(row: JournalRow, uid: string): LedgerVoucher {
  return {
    uid,
    kind: row.kind,
    number: row.number,
    date: row.date,
    postingDate: row.postingDate,
    description: row.description,
    person: row.person ?? '',
    address: row.address ?? '',
    attachments: row.attachments ?? '',
    source: 'import',
    reversesId: null,
    postings: [postingOf(row, '')],
  }
}

function addRow(group: Group, row: JournalRow, faults: FaultList): void {
  const { voucher } = group
  for (const field of ['date', 'postingDate'] as const) {
    if (row[field] === voucher[field]) continue
    const data = { number: row.number, other: voucher[field] }
    faults.add({ code: 'voucher-inconsistent', row: row.row, column: columns[field].name, value: row[field], data })
  }
  voucher.person ||= row.person ?? ''
  voucher.address ||= row.address ?? ''
  voucher.attachments ||= row.attachments ?? ''
  voucher.postings.push(postingOf(row, row.description === voucher.description ? '' : row.description))
  group.rows.push(row)
}

function postingOf(
  { debit, credit, amount, debitParty, creditParty }: JournalRow,
  description: string,
): LedgerVoucher['postings'][number] {
  return { debit, credit, amount, debitParty, creditParty, description }
}

function judge(book: OpenBook, kinds: ReadonlySet<string>, { voucher, rows }: Group, faults: FaultList): void {
  const first = rows[0]?.row ?? null
  if (!kinds.has(voucher.kind))
    faults.add({ code: 'kind-unknown', row: first, column: columns.kind.name, value: voucher.kind })
  const year = Number(voucher.date.slice(0, 4))
  if (voucher.number !== null && voucherWithNumber(book.connection, voucher.kind, year, voucher.number) !== null) {
    faults.add({
      code: 'voucher-exists',
      row: first,
      column: columns.number.name,
      value: voucher.number,
      data: { number: voucher.number, year },
    })
  }
  for (const found of checkVoucher(voucher, book.ledger.memory)) {
    const { code, value, data } = found
    faults.add({
      code,
      row: found.line === null ? first : (rows[found.line - 1]?.row ?? first),
      column: columnOf(found),
      value,
      data,
    })
  }
}

/** The heading a person finds the fault under. */
function columnOf({ field }: VoucherFault): string {
  return field === 'postings' ? columns.number.name : columns[field].name
}
