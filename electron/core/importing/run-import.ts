import type { ImportKind } from '@shared/contract/imports'
import type { OpenBook } from '../book-file/open-book'
import { enterMember } from '../membership/register'
import { addParty, readParty } from '../ledger/parties'
import { postVoucher } from '../ledger/post'
import { refuseAll } from '../refusal'
import { planJournal } from './plan-journal'
import { planOpening } from './plan-opening'
import { planMembers, planParties } from './plan-parties'
import type { ImportPlan } from './plan'
import { type ImportReading, readImportFile } from './reading/read-import-file'

/** A file of one of the four kinds, read; which kind it is stays with its rows. */
export type AnyReading = { [K in ImportKind]: ImportReading<K> }[ImportKind]

/** Reads a file's bytes; faults of form come back inside. */
export async function readAny(kind: ImportKind, bytes: Uint8Array): Promise<AnyReading> {
  switch (kind) {
    case 'members':
      return readImportFile('members', bytes)
    case 'parties':
      return readImportFile('parties', bytes)
    case 'opening':
      return readImportFile('opening', bytes)
    case 'journal':
      return readImportFile('journal', bytes)
  }
}

/** Judges what was read against the book; faults of form and of the ledger together, nothing written. */
export function planImport(book: OpenBook, reading: AnyReading, uid: string): ImportPlan {
  const plan = planOf(book, reading, uid)
  return { ...plan, faults: [...reading.faults, ...plan.faults] }
}

function planOf(book: OpenBook, reading: AnyReading, uid: string): ImportPlan {
  switch (reading.kind) {
    case 'journal':
      return planJournal(book, reading.rows, uid)
    case 'opening':
      return planOpening(book, reading.rows, reading.skippedRows, uid, reading.faults.length === 0)
    case 'parties':
      return planParties(book, reading.rows, reading.skippedRows)
    case 'members':
      return planMembers(book, reading.rows, reading.skippedRows)
  }
}

/** Writes a whole import inside the command's transaction, or refuses it whole with every fault named. */
export function writeImport(
  book: OpenBook,
  reading: AnyReading,
  uid: string,
  commandSequence: number,
): { created: Record<string, number>; skipped: number } {
  const plan = planImport(book, reading, uid)
  refuseAll(plan.faults)
  for (const party of plan.parties) addParty(book.ledger, party)
  for (const member of plan.members) {
    const party = readParty(book.ledger, member.code)
    if (!party) throw new Error(`The member ${member.code} is written without their party.`)
    const entered = { fromDate: member.joinedOn ?? book.ledger.firstDay, reason: '', commandSequence }
    enterMember(book.ledger, { member, party }, entered)
  }
  for (const voucher of plan.vouchers) postVoucher(book.ledger, voucher, commandSequence)
  return { created: plan.created, skipped: plan.skipped }
}
