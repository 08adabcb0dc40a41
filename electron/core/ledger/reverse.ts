import type { RefusalCode } from '@shared/contract/refusal'
import { longVoucherNumber } from '@shared/domain/voucher-number'
import { writtenWords } from '@shared/text/ledger-words'
import type { VoucherTable } from '../db/schema'
import type { Ledger } from './ledger'
import { readPostings, readReversalOf } from './read-voucher'
import type { LedgerVoucher, VoucherSourceName } from './voucher'

/** Why a voucher cannot be reversed; null when it can. Closing vouchers are undone by `undoClose`, a reversal is never reversed itself. */
export function whyNotReversible(
  ledger: Ledger,
  original: VoucherTable,
): { code: RefusalCode; data: Record<string, string | number> } | null {
  const data = { number: original.number }
  if (original.source === 'reversal' || original.source === 'undo') return { code: 'reversal-of-reversal', data }
  const earlier = readReversalOf(ledger.connection, original.voucherId)
  if (earlier)
    return { code: 'already-reversed', data: { ...data, other: longVoucherNumber(earlier.number, earlier.numberYear) } }
  if (original.source === 'closing') return { code: 'not-reversible', data }
  return null
}

/**
 * The reversal of a posted voucher: the same debit and credit with negative amounts, tied to its original (reading 29), so that
 * turnover and ledgers read as if the error had not been. `date` is the day it counts.
 */
export function reversalOf(
  ledger: Ledger,
  original: VoucherTable,
  options: { uid: string; date: string; reason: string; source?: VoucherSourceName },
): LedgerVoucher {
  const postings = readPostings(ledger.connection, original.voucherId).map((posting) => ({
    debit: posting.debitAccount,
    credit: posting.creditAccount,
    amount: -posting.amount,
    debitParty: posting.debitParty,
    creditParty: posting.creditParty,
    description: posting.description,
  }))
  const opening = original.month % 100 === 0
  return {
    uid: options.uid,
    kind: original.kind,
    number: null,
    date: opening ? original.date : options.date,
    postingDate: opening ? original.postingDate : options.date,
    // Cut to what a description may hold, and not in the middle of a sign.
    description: writtenWords
      .reversal(longVoucherNumber(original.number, original.numberYear), options.reason)
      .slice(0, 500)
      .replace(/[\ud800-\udbff]$/, ''),
    person: original.person,
    address: original.address,
    attachments: original.attachments,
    source: options.source ?? 'reversal',
    reversesId: original.voucherId,
    postings,
  }
}
