import { classOf, isAccountCode, isOffBalance } from '@shared/domain/account-code'
import { addDays } from '@shared/domain/civil-date'
import { openingMonth } from '@shared/domain/period'
import { writtenWords } from '@shared/text/ledger-words'
import type { OpenBook } from '../book-file/open-book'
import { plain } from '../db/statement'
import { checkVoucher } from '../ledger/checks'
import type { LedgerVoucher, VoucherFault } from '../ledger/voucher'
import { emptyPlan, type ImportPlan } from './plan'
import { importColumns } from './reading/columns'
import { createFaultList, type FaultList } from './reading/fault-list'
import type { OpeningRow } from './reading/opening-file'

const columns = importColumns.opening
/** The kind of the voucher that opening balances are, apart from the kinds people post (reading 38). */
export const OPENING_KIND = 'DK'

const openingOf = plain<{ account: string; party: string; month: number }, { balance: number }>(
  'SELECT debit - credit AS balance FROM partyBalance WHERE account = @account AND party = @party AND month = @month',
)
const openingCount = plain<{ kind: string }, { count: number }>(
  'SELECT count(*) AS count FROM voucher WHERE kind = @kind',
)

/** Opening balances as one voucher of one-sided postings dated the day before the book begins; equal in total, class 0 apart. */
export function planOpening(
  book: OpenBook,
  rows: readonly OpeningRow[],
  skippedRows: number,
  uid: string,
  whole: boolean,
): ImportPlan {
  const faults = createFaultList()
  const voucher = openingVoucher(book, rows, uid)
  judgeRows(book, rows, faults)
  for (const found of checkVoucher(voucher, book.ledger.memory)) {
    const { code, value, data, line } = found
    faults.add({
      code,
      row: line === null ? null : (rows[line - 1]?.row ?? null),
      column: columnOf(found),
      value,
      data,
    })
  }
  if (whole) judgeBalance(rows, faults)
  return {
    ...emptyPlan(),
    vouchers: rows.length === 0 ? [] : [voucher],
    created: { openingBalances: rows.length },
    skipped: skippedRows,
    faults: faults.list(),
  }
}

function openingVoucher(book: OpenBook, rows: readonly OpeningRow[], uid: string): LedgerVoucher {
  const date = addDays(book.ledger.firstDay, -1)
  const earlier = book.connection.get(openingCount, { kind: OPENING_KIND })?.count ?? 0
  return {
    uid,
    kind: OPENING_KIND,
    number: `${OPENING_KIND}/${book.ledger.memory.firstYear}/${earlier + 1}`,
    date,
    postingDate: date,
    description: writtenWords.openingBalances,
    person: '',
    address: '',
    attachments: '',
    source: 'opening',
    reversesId: null,
    postings: rows.map(({ account, party, debit, credit }) =>
      debit !== 0
        ? { debit: account, credit: null, amount: debit, debitParty: party, creditParty: null, description: '' }
        : { debit: null, credit: account, amount: credit, debitParty: null, creditParty: party, description: '' },
    ),
  }
}

function judgeRows(book: OpenBook, rows: readonly OpeningRow[], faults: FaultList): void {
  const month = openingMonth(book.ledger.memory.firstYear)
  const seen = new Set<string>()
  for (const { row, account, party } of rows) {
    const value = account
    const data = { account, party: party ?? '' }
    if (isAccountCode(account) && classOf(account) >= 5)
      faults.add({ code: 'opening-result-account', row, column: columns.account.name, value, data })
    const key = `${account} ${party ?? ''}`
    const there = book.connection.get(openingOf, { account, party: party ?? '', month })?.balance ?? 0
    if (there !== 0 || seen.has(key))
      faults.add({ code: 'opening-exists', row, column: columns.account.name, value, data })
    seen.add(key)
  }
}

function judgeBalance(rows: readonly OpeningRow[], faults: FaultList): void {
  let debit = 0
  let credit = 0
  for (const row of rows) {
    if (isOffBalance(row.account)) continue
    debit += row.debit
    credit += row.credit
  }
  if (debit !== credit)
    faults.add({ code: 'opening-unbalanced', data: { debit, credit, difference: Math.abs(debit - credit) } })
}

function columnOf({ field }: VoucherFault): string {
  if (field === 'debitParty' || field === 'creditParty') return columns.party.name
  return field === 'amount' ? columns.debit.name : columns.account.name
}
