import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { canonicalHash } from '../canonical-hash'
import { chainCommand, nextCommandSequence } from '../ledger/command-row'
import { addParty } from '../ledger/parties'
import { postVoucher } from '../ledger/post'
import { readVoucher } from '../ledger/read-voucher'
import { reversalOf } from '../ledger/reverse'
import type { LedgerPosting, LedgerVoucher, PostedVoucher } from '../ledger/voucher'
import { loadRegime } from '../regime/load-regime'
import { createBook } from './create-book'
import { type OpenBook, openBook } from './open-book'

export const testRegime = loadRegime(join(import.meta.dirname, '../../../resources/regimes/tt71-2024'))

const AT = '2025-06-01T01:00:00.000Z'
/** A folder that goes away with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new book of 2025 with two parties, open for writing until the test ends. */
export function testBook(file = join(testFolder(), 'so.htx'), name = 'HTX Kim Đông'): OpenBook {
  createBook(
    file,
    { name, taxCode: '', address: '', representative: 'Bà A', accountant: '', firstYear: 2025, fiscalYearStartMonth: 1, governanceForm: 'simplified' },
    { regime: testRegime, id: `new ${name}`, userId: 'owner', at: AT },
  )
  const book = openBook(file, { regime: testRegime })
  onTestFinished(() => {
    if (book.connection.raw.open) book.close()
  })
  runInCommand(book, 'parties', () => {
    for (const code of ['TV0001', 'KH01']) {
      addParty(book.ledger, { code, kind: 'customer', name: `Đối tượng ${code}`, taxCode: '', address: '', phone: '', bankAccount: '' })
    }
  })
  return book
}

/** A voucher as typed, of one posting unless told otherwise. */
export function testVoucher(uid: string, given: Partial<LedgerVoucher> = {}, posting: Partial<LedgerPosting> = {}): LedgerVoucher {
  return {
    uid, kind: 'PC', number: null, date: '2025-01-05', postingDate: given.date ?? '2025-01-05', description: `Chi tiền ${uid}`, person: '', address: '',
    attachments: '', source: 'typed', reversesId: null, postings: [testPosting(posting)], ...given,
  }
}

/** A transfer of 250.000 from cash to administration, unless told otherwise. */
export function testPosting(given: Partial<LedgerPosting> = {}): LedgerPosting {
  return { debit: '642', credit: '1111', amount: 250_000, debitParty: null, creditParty: null, description: '', ...given }
}

/** Posts vouchers in one command. */
export function postInBook(book: OpenBook, ...vouchers: LedgerVoucher[]): PostedVoucher[] {
  return runInCommand(book, vouchers[0]?.uid ?? 'none', (sequence) => vouchers.map((voucher) => postVoucher(book.ledger, voucher, sequence)))
}

/** Reverses a voucher in a command of its own. */
export function reverseInBook(book: OpenBook, voucherId: number, date: string): PostedVoucher {
  const original = readVoucher(book.connection, voucherId)
  if (!original) throw new Error(`There is no voucher ${voucherId}.`)
  const uid = `reverse ${voucherId}`
  return runInCommand(book, uid, (sequence) => postVoucher(book.ledger, reversalOf(book.ledger, original, { uid, date, reason: 'ghi nhầm' }), sequence))
}

/** A year in small: opening balances, receipts and payments with parties, imported numbers with a gap, a reversal, class 0. */
export function postTestYear(book: OpenBook, vouchers = 40): void {
  const side = (given: Partial<LedgerPosting>) => testPosting({ debit: null, credit: null, ...given })
  postInBook(
    book,
    testVoucher('opening', { kind: 'PK', date: '2024-12-31', source: 'opening', description: 'Số dư đầu kỳ', postings: [
      side({ debit: '1111', amount: 50_000_000 }), side({ debit: '131', debitParty: 'KH01', amount: 7_000_000 }), side({ credit: '411', amount: 57_000_000 }),
      side({ debit: testRegime.accounts.find(({ code }) => code.startsWith('0') && testRegime.accounts.every((other) => other.parent !== code))?.code ?? '', amount: 3 }),
    ] }),
  )
  postInBook(
    book,
    testVoucher('in-1', { kind: 'PT', number: 'PT01/007', source: 'import' }, { debit: '1111', credit: '131', creditParty: 'KH01', amount: 1_000_000 }),
    testVoucher('in-2', { kind: 'PT', number: '12-A', source: 'import' }, { debit: '1111', credit: '131', creditParty: 'TV0001', amount: 2_000_000 }),
  )
  for (let index = 1; index <= vouchers; index++) {
    const month = String(1 + (index % 12)).padStart(2, '0')
    const receipt = index % 3 === 0
    postInBook(
      book,
      testVoucher(`v${index}`, { kind: receipt ? 'PT' : 'PC', date: `2025-${month}-10`, description: `Việc thứ ${index}, chi tiền điện` },
        receipt ? { debit: '1111', credit: '131', creditParty: 'KH01', amount: index * 1000 } : { amount: index * 500, description: index % 2 ? 'tiền điện' : '' }),
    )
  }
  reverseInBook(book, 5, '2025-12-20')
}

function runInCommand<T>(book: OpenBook, id: string, work: (sequence: number) => T): T {
  const { ledger, connection } = book
  connection.raw.exec('BEGIN IMMEDIATE')
  const result = work(nextCommandSequence(ledger))
  chainCommand(ledger, { id, procedure: 'test', userId: 'owner', at: AT, ...canonicalHash({ id }), result: '{}', summary: id })
  connection.raw.exec('COMMIT')
  return result
}
