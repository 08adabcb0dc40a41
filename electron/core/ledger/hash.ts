import { hash } from 'node:crypto'
import type { CommandTable, PostingTable, VoucherTable } from '../db/schema'

/** The format of the bytes below; a later program that hashes more columns takes the next number and keeps this one for old rows. */
export const VOUCHER_FORMAT = 1
export const COMMAND_FORMAT = 1

/** What of a voucher the hash covers: every statutory column, nothing derived (`search`, `amount`, `month` follow from the rest). */
export type HashedVoucher = Omit<VoucherTable, 'search' | 'amount' | 'hash' | 'month'>
export type HashedPosting = Omit<PostingTable, 'voucherId' | 'postingDate' | 'month'>

/** SHA-256 (hex) of the voucher's bytes, which begin with the hash of the voucher before it. */
export function voucherHash(voucher: HashedVoucher, postings: readonly HashedPosting[]): string {
  return hash(
    'sha256',
    JSON.stringify([
      voucher.format,
      voucher.previousHash,
      voucher.voucherId,
      voucher.uid,
      voucher.kind,
      voucher.numberYear,
      voucher.number,
      voucher.issuedSequence,
      voucher.date,
      voucher.postingDate,
      voucher.description,
      voucher.person,
      voucher.address,
      voucher.attachments,
      voucher.source,
      voucher.reversesId,
      voucher.commandSequence,
      postings.map((posting) => [
        posting.line,
        posting.debitAccount,
        posting.creditAccount,
        posting.amount,
        posting.debitParty,
        posting.creditParty,
        posting.description,
      ]),
    ]),
    'hex',
  )
}

/** SHA-256 (hex) of a command's bytes: they hold the last voucher's hash, so the head of commands commits to the whole book. */
export function commandHash(command: Omit<CommandTable, 'hash'>): string {
  return hash(
    'sha256',
    JSON.stringify([
      command.format,
      command.previousHash,
      command.sequence,
      command.id,
      command.procedure,
      command.userId,
      command.at,
      command.inputHash,
      command.input,
      command.result,
      command.summary,
      command.lastVoucherId,
      command.lastVoucherHash,
    ]),
    'hex',
  )
}

/** The head shortened for people, as printed on forms: 7C1E-94A0-B3D2. */
export function fingerprintOf(hashHex: string): string {
  const head = hashHex.slice(0, 12).toUpperCase()
  return `${head.slice(0, 4)}-${head.slice(4, 8)}-${head.slice(8, 12)}`
}
