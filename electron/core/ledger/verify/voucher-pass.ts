import { longVoucherNumber } from '@shared/domain/voucher-number'
import type { VerificationCheck } from '@shared/contract/verification'
import type { Connection } from '../../db/connection'
import type { PostingTable, VoucherTable } from '../../db/schema'
import { plain } from '../../db/statement'
import { type Findings, reasonOf } from './findings'

/** A voucher as verified: all but its search words, which are derived and in no book. */
export type StoredVoucher = Omit<VoucherTable, 'search'>

/** A check that is shown every voucher with its postings once, in order. */
export type PassCheck = {
  findings: Findings
  visit(voucher: StoredVoucher, postings: readonly PostingTable[]): void
  /** Vouchers after `from` could not be read: what compares neighbours starts anew. */
  gap?(): void
  /** Postings whose voucher is not there. */
  orphan?(voucherId: number): void
  /** After the last voucher, when all of them could be read. */
  finish(connection: Connection): VerificationCheck
}

/** Vouchers read at a time. */
const BATCH = 2000
/** A file with more unreadable stretches than this is not read further. */
const MOST_GAPS = 200
const BEFORE_ALL = -Number.MAX_SAFE_INTEGER
const AFTER_ALL = Number.MAX_SAFE_INTEGER

const vouchersAfter = plain<{ after: number; limit: number }, StoredVoucher>(
  `SELECT voucherId, uid, kind, numberYear, number, issuedSequence, date, postingDate, month, description, person, address, attachments, source,
     reversesId, amount, commandSequence, format, previousHash, hash
   FROM voucher WHERE voucherId > @after ORDER BY voucherId LIMIT @limit`,
)
const postingsBetween = plain<{ after: number; last: number }, PostingTable>(
  `SELECT voucherId, line, debitAccount, creditAccount, amount, debitParty, creditParty, description, postingDate, month
   FROM posting WHERE voucherId > @after AND voucherId <= @last ORDER BY voucherId, line`,
)
const voucherCount = plain<Record<string, never>, { count: number }>('SELECT count(*) AS count FROM voucher')

/**
 * Shows every voucher with its postings to all checks, in one pass. What a damaged page hides is named in every check and stepped
 * over, so that the rest of the book is still judged. Answers whether every voucher could be read.
 */
export function passVouchers(
  connection: Connection,
  checks: readonly PassCheck[],
  onProgress: (done: number, total: number) => void,
): boolean {
  const total = countVouchers(connection)
  let after = BEFORE_ALL
  let done = 0
  let gaps = 0
  for (;;) {
    let batch: Batch
    try {
      batch = readBatch(connection, after)
    } catch (error) {
      gaps += 1
      const from = Math.max(after, 0)
      const last = gaps > MOST_GAPS || from + BATCH >= total
      for (const check of checks) {
        check.findings.add('vouchers-unreadable', { from, to: last ? null : from + BATCH, reason: reasonOf(error) })
        check.gap?.()
      }
      if (last) return false
      after = from + BATCH
      continue
    }
    show(batch, checks)
    done += batch.vouchers.length
    onProgress(done, Math.max(total, done))
    if (batch.vouchers.length < BATCH) return gaps === 0
    after = batch.last
  }
}

type Batch = { vouchers: StoredVoucher[]; postings: PostingTable[]; last: number }

function readBatch(connection: Connection, after: number): Batch {
  const vouchers = connection.all(vouchersAfter, { after, limit: BATCH })
  const last = vouchers.length < BATCH ? AFTER_ALL : (vouchers.at(-1)?.voucherId ?? AFTER_ALL)
  return { vouchers, postings: connection.all(postingsBetween, { after, last }), last }
}

function show({ vouchers, postings }: Batch, checks: readonly PassCheck[]): void {
  let next = 0
  for (const voucher of vouchers) {
    next = reportOrphans(postings, next, voucher.voucherId, checks)
    const first = next
    while (postings[next]?.voucherId === voucher.voucherId) next += 1
    const own = postings.slice(first, next)
    for (const check of checks) {
      try {
        check.visit(voucher, own)
      } catch (error) {
        // A damaged row may hold anything at all; nothing in it may keep the others from being judged.
        check.findings.add('voucher-unjudged', { voucher: nameOf(voucher), reason: reasonOf(error) })
        check.gap?.()
      }
    }
  }
  reportOrphans(postings, next, Number.POSITIVE_INFINITY, checks)
}

/** Postings before the next voucher belong to none; answers where the next voucher's own begin. */
function reportOrphans(
  postings: readonly PostingTable[],
  from: number,
  voucherId: number,
  checks: readonly PassCheck[],
): number {
  let next = from
  let reported: number | null = null
  for (let posting = postings[next]; posting && posting.voucherId < voucherId; posting = postings[++next]) {
    if (posting.voucherId === reported) continue
    reported = posting.voucherId
    for (const check of checks) check.orphan?.(posting.voucherId)
  }
  return next
}

/** How many there are by the index that needs no page of the table; 0 when even that cannot be read. */
function countVouchers(connection: Connection): number {
  try {
    return connection.get(voucherCount, {})?.count ?? 0
  } catch {
    // The pass itself names what cannot be read; the count only says how far it has come.
    return 0
  }
}

/** A voucher as findings name it: PC01/001/2025. */
export function nameOf(voucher: { number: string; numberYear: number }): string {
  return longVoucherNumber(voucher.number, voucher.numberYear)
}
