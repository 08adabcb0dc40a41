import type { Connection } from '../db/connection'
import { versionOf } from '../db/migrate'
import { plain } from '../db/statement'
import { canonicalHash } from '../canonical-hash'
import { ZERO_HASH } from '../ledger/memory'

/** What two copies of one book must agree on, and what a manifest says of a backup. */
export type BookFacts = {
  bookId: string
  bookName: string
  sample: boolean
  schemaVersion: number
  voucherCount: number
  lastPostedOn: string | null
  voucherHash: string
  commandSequence: number
  commandHash: string
  /** SHA-256 of the turnover of every account, added up from the postings. */
  trialBalanceHash: string
}

type Head = { id: number; hash: string }
type AccountSum = { account: string; debit: number; credit: number }

const bookRow = plain<Record<string, never>, { bookId: string; name: string; sample: number }>(
  'SELECT bookId, name, sample FROM book',
)
const voucherRow = plain<Record<string, never>, { count: number; last: string | null }>(
  `SELECT count(*) AS count, (SELECT postingDate FROM voucher WHERE month % 100 <> 0 ORDER BY postingDate DESC LIMIT 1) AS last FROM voucher`,
)
const voucherHead = plain<Record<string, never>, Head>(
  'SELECT voucherId AS id, hash FROM voucher ORDER BY voucherId DESC LIMIT 1',
)
const commandHead = plain<Record<string, never>, Head>(
  'SELECT sequence AS id, hash FROM command ORDER BY sequence DESC LIMIT 1',
)
const voucherAt = plain<{ id: number }, { count: number; hash: string | null }>(
  'SELECT count(*) AS count, (SELECT hash FROM voucher WHERE voucherId = @id) AS hash FROM voucher WHERE voucherId <= @id',
)
const commandAt = plain<{ id: number }, { hash: string }>('SELECT hash FROM command WHERE sequence = @id')
const postedSums = plain<{ last: number }, AccountSum>(
  `SELECT account, sum(debit) AS debit, sum(credit) AS credit FROM (
     SELECT debitAccount AS account, amount AS debit, 0 AS credit FROM posting WHERE voucherId <= @last AND debitAccount IS NOT NULL
     UNION ALL
     SELECT creditAccount, 0, amount FROM posting WHERE voucherId <= @last AND creditAccount IS NOT NULL
   ) GROUP BY account ORDER BY account`,
)
const keptSums = plain<Record<string, never>, AccountSum>(
  'SELECT account, sum(debit) AS debit, sum(credit) AS credit FROM balance GROUP BY account ORDER BY account',
)

/** Reads a book's facts, as it is now. Throws when there is no book inside. */
export function readFacts(connection: Connection): BookFacts {
  const book = connection.get(bookRow, {})
  if (!book) throw new Error('The file has no row that says whose book it is.')
  const { count = 0, last = null } = connection.get(voucherRow, {}) ?? {}
  const voucher = connection.get(voucherHead, {}) ?? { id: 0, hash: ZERO_HASH }
  const command = connection.get(commandHead, {}) ?? { id: 0, hash: ZERO_HASH }
  return {
    bookId: book.bookId,
    bookName: book.name,
    sample: book.sample === 1,
    schemaVersion: versionOf(connection),
    voucherCount: count,
    lastPostedOn: last,
    voucherHash: voucher.hash,
    commandSequence: command.id,
    commandHash: command.hash,
    trialBalanceHash: sumsHash(connection.all(postedSums, { last: voucher.id })),
  }
}

/** True when the balances a book keeps are the sums of its postings, account by account. */
export function keepsItsSums(connection: Connection, facts: BookFacts): boolean {
  return sumsHash(connection.all(keptSums, {})) === facts.trialBalanceHash
}

/**
 * True when `live` holds exactly the vouchers and commands of a copy, up to the copy's last ones: same count, same heads, and the same
 * turnover of every account. What was posted after the copy was made does not disturb.
 */
export function holdsTheSame(live: Connection, copy: Connection, facts: BookFacts): boolean {
  const last = copy.get(voucherHead, {})?.id ?? 0
  const voucher = live.get(voucherAt, { id: last })
  const command = live.get(commandAt, { id: facts.commandSequence })
  return (
    voucher?.count === facts.voucherCount &&
    (voucher.hash ?? ZERO_HASH) === facts.voucherHash &&
    (command?.hash ?? ZERO_HASH) === facts.commandHash &&
    sumsHash(live.all(postedSums, { last })) === facts.trialBalanceHash
  )
}

function sumsHash(rows: readonly AccountSum[]): string {
  return canonicalHash(
    rows
      .filter(({ debit, credit }) => debit !== 0 || credit !== 0)
      .map(({ account, debit, credit }) => [account, debit, credit]),
  ).inputHash
}
