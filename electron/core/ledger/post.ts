import { foldText } from '@shared/domain/text-fold'
import { monthOf, openingMonth } from '@shared/domain/period'
import { parseVoucherNumber, formatVoucherNumber } from '@shared/domain/voucher-number'
import { plain, sql, statement } from '../db/statement'
import type { PostingTable, VoucherTable } from '../db/schema'
import { refuse } from '../refusal'
import { VOUCHER_FORMAT, voucherHash } from './hash'
import type { Ledger } from './ledger'
import type { LedgerVoucher, PostedVoucher } from './voucher'

export const insertPosting = statement<PostingTable>()((p) =>
  sql.insertInto('posting').values({
    voucherId: p.voucherId,
    line: p.line,
    debitAccount: p.debitAccount,
    creditAccount: p.creditAccount,
    amount: p.amount,
    debitParty: p.debitParty,
    creditParty: p.creditParty,
    description: p.description,
    postingDate: p.postingDate,
    month: p.month,
  }),
)

export const insertVoucher = statement<VoucherTable>()((p) =>
  sql.insertInto('voucher').values({
    voucherId: p.voucherId,
    uid: p.uid,
    kind: p.kind,
    numberYear: p.numberYear,
    number: p.number,
    issuedSequence: p.issuedSequence,
    date: p.date,
    postingDate: p.postingDate,
    month: p.month,
    description: p.description,
    person: p.person,
    address: p.address,
    attachments: p.attachments,
    source: p.source,
    reversesId: p.reversesId,
    amount: p.amount,
    search: p.search,
    commandSequence: p.commandSequence,
    format: p.format,
    previousHash: p.previousHash,
    hash: p.hash,
  }),
)

type BalanceChange = { account: string; month: number; debit: number; credit: number }

export const addToBalance = plain<BalanceChange, never>(
  `INSERT INTO balance (account, month, debit, credit) VALUES (@account, @month, @debit, @credit)
   ON CONFLICT (account, month) DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit`,
)

export const addToPartyBalance = plain<BalanceChange & { party: string }, never>(
  `INSERT INTO partyBalance (account, party, month, debit, credit) VALUES (@account, @party, @month, @debit, @credit)
   ON CONFLICT (account, party, month) DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit`,
)

export const setNumbering = plain<{ kind: string; month: number; last: number }, never>(
  `INSERT INTO numbering (kind, month, last) VALUES (@kind, @month, @last) ON CONFLICT (kind, month) DO UPDATE SET last = excluded.last`,
)

/**
 * Writes a checked voucher: postings first, the voucher row last (the seal), kept balances and the chain along with it.
 * Runs inside the command's transaction; a rollback must be followed by `ledger.reload()`.
 */
export function postVoucher(ledger: Ledger, voucher: LedgerVoucher, commandSequence: number): PostedVoucher {
  const { memory } = ledger
  const voucherId = memory.voucherHead.id + 1
  const month = voucher.postingDate < ledger.firstDay ? openingMonth(memory.firstYear) : monthOf(voucher.postingDate)
  const { number, issuedSequence } = takeNumber(ledger, voucher)
  const row = {
    format: VOUCHER_FORMAT,
    previousHash: memory.voucherHead.hash,
    voucherId,
    uid: voucher.uid,
    kind: voucher.kind,
    numberYear: yearOf(voucher.date),
    number,
    issuedSequence,
    date: voucher.date,
    postingDate: voucher.postingDate,
    description: voucher.description,
    person: voucher.person,
    address: voucher.address,
    attachments: voucher.attachments,
    source: voucher.source,
    reversesId: voucher.reversesId,
    commandSequence,
  }
  const postings: PostingTable[] = voucher.postings.map((posting, index) => ({
    voucherId,
    line: index + 1,
    debitAccount: posting.debit,
    creditAccount: posting.credit,
    amount: posting.amount,
    debitParty: posting.debitParty,
    creditParty: posting.creditParty,
    description: posting.description,
    postingDate: voucher.postingDate,
    month,
  }))
  countMoved(ledger, postings)
  let amount = 0
  for (const posting of postings) {
    ledger.connection.run(insertPosting, posting)
    addPostingToBalances(ledger, posting)
    amount += posting.amount
  }
  const hash = voucherHash(row, postings)
  ledger.connection.run(insertVoucher, { ...row, month, amount, search: searchText(number, voucher, ledger), hash })
  memory.voucherHead = { id: voucherId, hash }
  return { voucherId, number }
}

/**
 * Refuses 'sum-too-large' when the book would move more đồng than are counted exactly: each amount is bounded, their sums need it too,
 * and SQLite would round them without a word.
 */
function countMoved(ledger: Ledger, postings: readonly PostingTable[]): void {
  const { memory } = ledger
  for (const { amount } of postings) memory.moved += Math.abs(amount)
  if (memory.moved > Number.MAX_SAFE_INTEGER)
    refuse({ code: 'sum-too-large', column: 'amount', data: { limit: Number.MAX_SAFE_INTEGER } })
}

function addPostingToBalances(ledger: Ledger, posting: PostingTable): void {
  const { debitAccount, creditAccount, amount, month } = posting
  if (debitAccount !== null) {
    ledger.connection.run(addToBalance, { account: debitAccount, month, debit: amount, credit: 0 })
    ledger.connection.run(addToPartyBalance, {
      account: debitAccount,
      party: posting.debitParty ?? '',
      month,
      debit: amount,
      credit: 0,
    })
  }
  if (creditAccount !== null) {
    ledger.connection.run(addToBalance, { account: creditAccount, month, debit: 0, credit: amount })
    ledger.connection.run(addToPartyBalance, {
      account: creditAccount,
      party: posting.creditParty ?? '',
      month,
      debit: 0,
      credit: amount,
    })
  }
}

/** The next number of the kind in the voucher date's month, or the given one, after which the program goes on counting (reading 32). */
function takeNumber(ledger: Ledger, voucher: LedgerVoucher): { number: string; issuedSequence: number | null } {
  if (voucher.number === null) {
    const month = monthOf(voucher.date)
    const last = ledger.lastNumber(voucher.kind, month)
    ledger.connection.run(setNumbering, { kind: voucher.kind, month, last: last + 1 })
    ledger.rememberNumber(voucher.kind, month, last + 1)
    return { number: formatVoucherNumber(voucher.kind, month, last + 1), issuedSequence: last + 1 }
  }
  const place = placeInSeries(voucher.number, voucher.kind, voucher.date)
  if (place !== null && place.sequence > ledger.lastNumber(voucher.kind, place.month)) {
    ledger.connection.run(setNumbering, { kind: voucher.kind, month: place.month, last: place.sequence })
    ledger.rememberNumber(voucher.kind, place.month, place.sequence)
  }
  return { number: voucher.number, issuedSequence: null }
}

/** No series gets this far by counting, and the program's own form holds one digit more: it can always count on. */
const LAST_COUNTED = 99_999_999

/**
 * The place a number from outside takes in the program's own series of its kind; null when it is of another form. The month is the one
 * the number names, in the calendar year of the voucher's date: PC02/001 on a voucher of January would otherwise be issued again in February.
 */
export function placeInSeries(number: string, kind: string, date: string): { month: number; sequence: number } | null {
  const parsed = parseVoucherNumber(number)
  if (!parsed || parsed.kind !== kind || parsed.sequence > LAST_COUNTED) return null
  return { month: yearOf(date) * 100 + parsed.monthOfYear, sequence: parsed.sequence }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** What the list's search looks through: number, words, person, accounts, parties' codes and names, and the amounts as typed. */
function searchText(number: string, voucher: LedgerVoucher, ledger: Ledger): string {
  const words = [number, voucher.description, voucher.person]
  for (const posting of voucher.postings) {
    if (posting.description !== '') words.push(posting.description)
    words.push(posting.debit ?? '', posting.credit ?? '', String(posting.amount))
    for (const code of [posting.debitParty, posting.creditParty]) {
      if (code !== null) words.push(code, ledger.memory.parties.get(code)?.name ?? '')
    }
  }
  return foldText([...new Set(words)].join(' '))
}
