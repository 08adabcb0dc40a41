import type { VerificationCheck, VerificationResult } from '@shared/contract/verification'
import { firstDay } from '@shared/domain/period'
import type { Connection } from '../../db/connection'
import { openDatabase } from '../../db/open-database'
import { plain } from '../../db/statement'
import { chainReader } from '../withheld'
import { accountBalances } from './account-balances'
import { checkClosings } from './closings'
import { checkCommandChain, type CommandCoverage } from './command-chain'
import { debitEqualsCredit } from './debit-equals-credit'
import { Findings, reasonOf } from './findings'
import { checkForeignKeys } from './foreign-keys'
import { checkHalls } from './halls'
import { numbering } from './numbering'
import { partyBalances } from './party-balances'
import { checkPartySums } from './party-sums'
import { PostingSums } from './posting-sums'
import { reversals } from './reversals'
import { checkSqliteIntegrity } from './sqlite-integrity'
import { checkStoredSchema } from './stored-schema'
import { voucherChain } from './voucher-chain'
import { voucherFields } from './voucher-fields'
import { passVouchers, type PassCheck } from './voucher-pass'

/** What verification is doing now, and of how much. */
export type VerificationProgress = { step: VerificationStep; done: number; total: number }
export type VerificationStep = 'file' | 'commands' | 'vouchers' | 'balances'

const bookStart = plain<Record<string, never>, { firstYear: number; startMonth: number }>(
  'SELECT firstYear, fiscalYearStartMonth AS startMonth FROM book',
)

/**
 * Reads the whole book again from zero, at one moment of it, and names what is wrong and where. Writes nothing and trusts nothing that
 * is kept. A damaged file is judged as far as it can be read: what cannot be read is a fault of its check, and the others still run.
 * `copyPassword` opens what a supervisor's copy withholds; without it those rows of the chain are judged by their links.
 */
export function verifyBook(
  connection: Connection,
  onProgress: (progress: VerificationProgress) => void = () => {},
  copyPassword: string | null = null,
): VerificationResult {
  const { raw } = connection
  // One read transaction: the writer may go on meanwhile, and what it writes is for the next verification.
  const own = !raw.inTransaction
  if (own) raw.exec('BEGIN')
  try {
    const checks = runChecks(connection, onProgress, copyPassword)
    return { ok: checks.every(({ ok }) => ok), checks }
  } finally {
    if (own && raw.inTransaction) raw.exec('ROLLBACK')
  }
}

/** Opens a book for reading only and verifies it. Throws BookUnusable when SQLite cannot open it at all. */
export function verifyFile(
  file: string,
  onProgress?: (progress: VerificationProgress) => void,
  copyPassword: string | null = null,
): VerificationResult {
  const connection = openDatabase(file, 'read')
  try {
    return verifyBook(connection, onProgress, copyPassword)
  } finally {
    connection.close()
  }
}

function runChecks(
  connection: Connection,
  onProgress: (progress: VerificationProgress) => void,
  copyPassword: string | null,
): VerificationCheck[] {
  onProgress({ step: 'file', done: 0, total: 3 })
  const integrity = survive('sqlite-integrity', () => checkSqliteIntegrity(connection))
  onProgress({ step: 'file', done: 1, total: 3 })
  const keys = survive('foreign-keys', () => checkForeignKeys(connection))
  onProgress({ step: 'file', done: 2, total: 3 })
  const schema = survive('stored-schema', () => checkStoredSchema(connection))
  onProgress({ step: 'commands', done: 0, total: 0 })
  let coverage: CommandCoverage = null
  const commands = survive('command-chain', () => {
    const chain = checkCommandChain(connection, chainReader(connection, copyPassword))
    coverage = chain.coverage
    return chain.check
  })
  const passed = passChecks(connection, coverage, (done, total) => onProgress({ step: 'vouchers', done, total }))
  onProgress({ step: 'balances', done: 0, total: 0 })
  // Sums of a part of the vouchers say nothing: where some could not be read, that fault is the check's answer.
  const finished = passed.checks.map((check) =>
    passed.whole
      ? survive(check.findings.name, () => check.finish(connection), check.findings)
      : check.findings.result('integrity'),
  )
  const partySums = survive('party-balances-against-accounts', () => checkPartySums(connection))
  const closings = survive('closings', () => checkClosings(connection))
  const halls = survive('halls', () => checkHalls(connection))
  return [integrity, keys, schema, commands, ...finished, partySums, closings, halls]
}

function passChecks(
  connection: Connection,
  coverage: CommandCoverage,
  onProgress: (done: number, total: number) => void,
): { checks: PassCheck[]; whole: boolean } {
  const sums = new PostingSums()
  const fields = new Findings('voucher-fields')
  const checks = [
    voucherChain(coverage),
    fieldsCheck(connection, fields),
    debitEqualsCredit(),
    accountBalances(sums),
    partyBalances(sums),
    numbering(),
    reversals(connection),
  ]
  return { checks, whole: passVouchers(connection, checks, onProgress) }
}

/** Months follow from the book's first day; without the book's own row they cannot be judged, and that is a fault. */
function fieldsCheck(connection: Connection, findings: Findings): PassCheck {
  try {
    const book = connection.get(bookStart, {})
    if (!book) throw new Error('book')
    return voucherFields({ firstYear: book.firstYear, firstDay: firstDay(book.firstYear * 100 + book.startMonth) })
  } catch (error) {
    findings.add('unreadable', { reason: reasonOf(error) })
    return { findings, visit() {}, finish: () => findings.result('fields') }
  }
}

/** A check that cannot be carried through is a fault of the book, named; the others still run. */
function survive(name: string, check: () => VerificationCheck, findings = new Findings(name)): VerificationCheck {
  try {
    return check()
  } catch (error) {
    findings.add('unreadable', { reason: reasonOf(error) })
    return findings.result('integrity')
  }
}
