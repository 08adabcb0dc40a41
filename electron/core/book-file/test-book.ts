import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ImportKind } from '@shared/contract/imports'
import { canonicalHash } from '../canonical-hash'
import { CallContext, type CoreOptions, type CoreState } from '../context'
import { inProcessHelpers } from '../helper/in-process-host'
import { jobs } from '../helper/jobs'
import { chainCommand, nextCommandSequence } from '../ledger/command-row'
import { addParty } from '../ledger/parties'
import { postVoucher } from '../ledger/post'
import { readVoucher } from '../ledger/read-voucher'
import { reversalOf } from '../ledger/reverse'
import type { LedgerPosting, LedgerVoucher, PostedVoucher } from '../ledger/voucher'
import { readAny, writeImport } from '../importing/run-import'
import { loadDictionary } from '../indicators/load-dictionary'
import { loadLaw } from '../law/load-law'
import { loadRegime } from '../regime/load-regime'
import { Seat } from '../people/seat'
import { createBook } from './create-book'
import { type OpenBook, openBook } from './open-book'

export const testRegime = loadRegime(join(import.meta.dirname, '../../../resources/regimes/tt71-2024'))
export const testDictionary = loadDictionary(join(import.meta.dirname, '../../../resources/indicators'))
export const testLaw = loadLaw(join(import.meta.dirname, '../../../resources/law'))

const SAMPLE_ORDER: readonly ImportKind[] = ['parties', 'members', 'opening', 'journal']
const AT = '2025-06-01T01:00:00.000Z'
/** A folder that goes away with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new book of 2025, open for writing until the test ends. */
export function testBook(file = join(testFolder(), 'so.htx'), name = 'HTX Kim Đông'): OpenBook {
  createBook(
    file,
    {
      kind: 'cooperative',
      name,
      taxCode: '',
      address: '',
      representative: 'Bà A',
      accountant: '',
      firstYear: 2025,
      fiscalYearStartMonth: 1,
      governanceForm: 'simplified',
    },
    { regime: testRegime, id: `new ${name}`, userId: 'owner', at: AT },
  )
  const book = openBook(file, { regime: testRegime })
  onTestFinished(() => {
    if (book.connection.raw.open) book.close()
  })
  return book
}

/** A voucher as typed, of one posting unless told otherwise. */
export function testVoucher(
  uid: string,
  given: Partial<LedgerVoucher> = {},
  posting: Partial<LedgerPosting> = {},
): LedgerVoucher {
  return {
    uid,
    kind: 'PC',
    number: null,
    date: '2025-01-05',
    postingDate: given.date ?? '2025-01-05',
    description: `Chi tiền ${uid}`,
    person: '',
    address: '',
    attachments: '',
    source: 'typed',
    reversesId: null,
    postings: [testPosting(posting)],
    ...given,
  }
}

/** A transfer of 250.000 from cash to administration, unless told otherwise. */
export function testPosting(given: Partial<LedgerPosting> = {}): LedgerPosting {
  return {
    debit: '642',
    credit: '1111',
    amount: 250_000,
    debitParty: null,
    creditParty: null,
    description: '',
    ...given,
  }
}

/** Posts vouchers in one command. */
export function postInBook(book: OpenBook, ...vouchers: LedgerVoucher[]): PostedVoucher[] {
  return runInCommand(book, vouchers[0]?.uid ?? 'none', (sequence) =>
    vouchers.map((voucher) => postVoucher(book.ledger, voucher, sequence)),
  )
}

/** Reverses a voucher in a command of its own. */
export function reverseInBook(book: OpenBook, voucherId: number, date: string): PostedVoucher {
  const original = readVoucher(book.connection, voucherId)
  if (!original) throw new Error(`There is no voucher ${voucherId}.`)
  const uid = `reverse ${voucherId}`
  return runInCommand(book, uid, (sequence) =>
    postVoucher(book.ledger, reversalOf(book.ledger, original, { uid, date, reason: 'ghi nhầm' }), sequence),
  )
}

/** A year in small: opening balances, receipts and payments with parties, imported numbers with a gap, a reversal, class 0. */
export function postTestYear(book: OpenBook, vouchers = 40): void {
  runInCommand(book, 'parties', () => {
    for (const code of ['TV0001', 'KH01']) {
      addParty(book.ledger, {
        code,
        kind: 'customer',
        name: `Đối tượng ${code}`,
        taxCode: '',
        address: '',
        phone: '',
        bankAccount: '',
      })
    }
  })
  const side = (given: Partial<LedgerPosting>) => testPosting({ debit: null, credit: null, ...given })
  postInBook(
    book,
    testVoucher('opening', {
      kind: 'PK',
      date: '2024-12-31',
      source: 'opening',
      description: 'Số dư đầu kỳ',
      postings: [
        side({ debit: '1111', amount: 50_000_000 }),
        side({ debit: '131', debitParty: 'KH01', amount: 7_000_000 }),
        side({ credit: '411', amount: 57_000_000 }),
        side({
          debit:
            testRegime.accounts.find(
              ({ code }) => code.startsWith('0') && testRegime.accounts.every((other) => other.parent !== code),
            )?.code ?? '',
          amount: 3,
        }),
      ],
    }),
  )
  postInBook(
    book,
    testVoucher(
      'in-1',
      { kind: 'PT', number: 'PT01/007', source: 'import' },
      { debit: '1111', credit: '131', creditParty: 'KH01', amount: 1_000_000 },
    ),
    testVoucher(
      'in-2',
      { kind: 'PT', number: '12-A', source: 'import' },
      { debit: '1111', credit: '131', creditParty: 'TV0001', amount: 2_000_000 },
    ),
  )
  for (let index = 1; index <= vouchers; index++) {
    const month = String(1 + (index % 12)).padStart(2, '0')
    const receipt = index % 3 === 0
    postInBook(
      book,
      testVoucher(
        `v${index}`,
        { kind: receipt ? 'PT' : 'PC', date: `2025-${month}-10`, description: `Việc thứ ${index}, chi tiền điện` },
        receipt
          ? { debit: '1111', credit: '131', creditParty: 'KH01', amount: index * 1000 }
          : { amount: index * 500, description: index % 2 ? 'tiền điện' : '' },
      ),
    )
  }
  reverseInBook(book, 5, '2025-12-20')
}

function runInCommand<T>(book: OpenBook, id: string, work: (sequence: number) => T): T {
  const { ledger, connection } = book
  connection.raw.exec('BEGIN IMMEDIATE')
  try {
    const result = work(nextCommandSequence(ledger))
    chainCommand(ledger, {
      id,
      procedure: 'test',
      userId: 'owner',
      at: AT,
      ...canonicalHash({ id }),
      result: '{}',
      summary: id,
    })
    connection.raw.exec('COMMIT')
    return result
  } catch (error) {
    connection.raw.exec('ROLLBACK')
    ledger.reload()
    throw error
  }
}

/** A core as a test needs it: its own library and state, jobs run in this process, a fixed clock that `at` may move. */
export function testCore(folder = testFolder(), given: Partial<CoreOptions> = {}): CoreState & { at: string } {
  const core: CoreState & { at: string } = {
    at: '2025-06-01T02:00:00.000Z',
    options: {
      resources: join(import.meta.dirname, '../../../resources'),
      library: join(folder, 'library'),
      state: join(folder, 'state'),
      confineToLibrary: false,
      helper: inProcessHelpers(jobs),
      appVersion: '0.0.0-test',
      ...given,
    },
    regime: testRegime,
    law: testLaw,
    dictionary: testDictionary,
    reportForms: [],
    programmes: [],
    now: () => core.at,
    open: null,
    seat: new Seat(),
    carryOutAgain: () => {
      throw new Error('A test of one module has no other procedures.')
    },
  }
  mkdirSync(core.options.library, { recursive: true })
  onTestFinished(() => {
    if (core.open?.connection.raw.open) core.open.close()
  })
  return core
}

/** What a call in that core is given, with the owner as its user. */
export function testContext(core: CoreState): CallContext {
  return new CallContext(core, { id: 'owner', name: 'Chủ sổ', role: 'owner' })
}

/** Reads a task to its end: the progress it yielded and what it returned. */
export async function finishTask<T, R>(task: AsyncIterator<T, R, void>): Promise<{ progress: T[]; result: R }> {
  const progress: T[] = []
  for (;;) {
    const next = await task.next()
    if (next.done) return { progress, result: next.value }
    progress.push(next.value)
  }
}

const SAMPLE_YEAR = join(import.meta.dirname, '../../../resources/samples/kim-dong-2025')

/** A year imported into an open book from a folder's four files, the sample's unless told otherwise. */
export async function importYear(book: OpenBook, folder = SAMPLE_YEAR): Promise<void> {
  for (const kind of SAMPLE_ORDER) {
    const reading = await readAny(kind, readFileSync(join(folder, `${kind}.csv`)))
    runInCommand(book, `import ${kind}`, (sequence) => writeImport(book, reading, `import ${kind}`, sequence))
  }
}
