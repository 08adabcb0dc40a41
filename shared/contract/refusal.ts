import { z } from 'zod'

/**
 * The closed list of reasons for which the core says no. Each has its words in `shared/text/refusals.ts`;
 * other programs read the code, people read the message.
 */
export const refusalCodes = [
  // Reading a file
  'file-empty',
  'file-unreadable',
  'file-not-text',
  'file-too-large',
  'column-missing',
  'column-repeated',
  'cell-missing',
  'date-unknown',
  'amount-unknown',
  'amount-fraction',
  'amount-ambiguous',
  'amount-negative',
  'amount-zero',
  'amount-too-large',
  'choice-unknown',
  'cell-error',
  'row-too-long',
  'row-malformed',
  'faults-omitted',
  // A voucher and its postings
  'voucher-empty',
  'voucher-exists',
  'voucher-inconsistent',
  'voucher-unknown',
  'voucher-ambiguous',
  'kind-unknown',
  'number-malformed',
  'account-unknown',
  'account-not-leaf',
  'account-closed',
  'account-exists',
  'account-malformed',
  'party-unknown',
  'party-missing',
  'party-without-account',
  'party-differs',
  'party-repeated',
  'party-malformed',
  'sides-missing',
  'sides-same',
  'off-balance-two-sides',
  'off-balance-mixed',
  'date-before-book',
  'month-locked',
  'year-closed',
  'id-reused',
  'already-reversed',
  'reversal-of-reversal',
  'not-reversible',
  'text-too-long',
  'text-missing',
  'text-malformed',
  'sum-too-large',
  // Opening balances
  'opening-exists',
  'opening-unbalanced',
  'opening-two-sides',
  'opening-result-account',
  // Members
  'member-differs',
  'member-repeated',
  // Periods and closing
  'month-not-locked',
  'month-already-locked',
  'reason-missing',
  'year-before-book',
  'year-not-closed',
  'year-already-closed',
  'year-previous-open',
  'year-next-closed',
  'deduction-side-unknown',
  'balance-abnormal',
  'nothing-to-close',
  'allocation-key-invalid',
  // Books, backups and the rest
  'book-exists',
  'book-read-only',
  'not-permitted',
  'input-invalid',
  'report-needs-account',
  'report-needs-party',
  'period-backwards',
  'name-missing',
  'backup-invalid',
  'backup-password',
  'folder-not-empty',
  'setting-invalid',
  'draft-unknown',
] as const
export const RefusalCode = z.enum(refusalCodes)
export type RefusalCode = z.infer<typeof RefusalCode>

/** One thing that is wrong and where: row counts as in the file (the heading is row 1) or from 1 in an array. */
export const Fault = z.object({
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: RefusalCode,
  message: z.string(),
})
export type Fault = z.infer<typeof Fault>
