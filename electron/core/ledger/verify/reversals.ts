import type { Connection } from '../../db/connection'
import type { PostingTable } from '../../db/schema'
import { readPostings, readVoucher } from '../read-voucher'
import { Findings } from './findings'
import { nameOf, type PassCheck, type StoredVoucher } from './voucher-pass'

/** A reversal repeats its original's sides with negative amounts (reading 29); nothing else may be negative. */
export function reversals(connection: Connection): PassCheck {
  const findings = new Findings('reversals')
  return {
    findings,
    visit(voucher, postings) {
      if (voucher.reversesId === null) {
        for (const { line, amount } of postings)
          if (amount < 0) findings.add('negative-alone', { voucher: nameOf(voucher), line })
        return
      }
      judgeReversal(connection, voucher, voucher.reversesId, postings, findings)
    },
    finish: () => findings.result('reversals'),
  }
}

function judgeReversal(
  connection: Connection,
  voucher: StoredVoucher,
  reversesId: number,
  postings: readonly PostingTable[],
  findings: Findings,
): void {
  const original = readVoucher(connection, reversesId)
  if (!original || original.voucherId >= voucher.voucherId) {
    findings.add('reversal-original', { voucher: nameOf(voucher) })
    return
  }
  // Closings are undone ('undo'), everything else is reversed; a reversal is itself never reversed.
  const undone = voucher.source === 'undo' ? original.source === 'closing' : voucher.source === 'reversal'
  if (!undone || original.reversesId !== null || original.kind !== voucher.kind)
    findings.add('reversal-source', { voucher: nameOf(voucher) })
  const theirs = readPostings(connection, reversesId)
  const same =
    theirs.length === postings.length && postings.every((posting, index) => repeatsNegative(posting, theirs[index]))
  if (!same) findings.add('reversal-differs', { voucher: nameOf(voucher), other: nameOf(original) })
}

function repeatsNegative(posting: PostingTable, original: PostingTable | undefined): boolean {
  return (
    original !== undefined &&
    posting.amount === -original.amount &&
    posting.debitAccount === original.debitAccount &&
    posting.creditAccount === original.creditAccount &&
    posting.debitParty === original.debitParty &&
    posting.creditParty === original.creditParty
  )
}
