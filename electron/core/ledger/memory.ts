import type { Connection } from '../db/connection'
import { readCopyOrigin } from '../db/copy-origin'
import { plain } from '../db/statement'

export type LedgerAccount = {
  code: string
  name: string
  parent: string | null
  nature: 'debit' | 'credit' | 'both'
  needsParty: boolean
  leaf: boolean
  own: boolean
}
export type LedgerParty = { code: string; kind: string; name: string }
type Head = { id: number; hash: string }

/**
 * What the one writer keeps in memory so that a post reads nothing: chart, parties, locks, closed years and both chain heads.
 * Everything that changes them goes through the same writer, which calls `reload` after every rollback.
 */
export type LedgerMemory = {
  accounts: Map<string, LedgerAccount>
  parties: Map<string, LedgerParty>
  locked: Set<number>
  closedYears: Set<number>
  firstYear: number
  fiscalYearStartMonth: number
  voucherHead: Head
  commandHead: Head
  /** What all postings moved, in đồng: while it is a safe integer, every sum of kept balances is exact. */
  moved: number
}

export const ZERO_HASH = '0'.repeat(64)

const bookRow = plain<Record<string, never>, { firstYear: number; fiscalYearStartMonth: number }>(
  'SELECT firstYear, fiscalYearStartMonth FROM book',
)
const accountRows = plain<
  Record<string, never>,
  {
    code: string
    name: string
    parent: string | null
    nature: LedgerAccount['nature']
    needsParty: number
    own: number
  }
>('SELECT code, name, parent, nature, needsParty, own FROM account ORDER BY code')
const partyRows = plain<Record<string, never>, LedgerParty>('SELECT code, kind, name FROM party')
const lockRows = plain<Record<string, never>, { month: number }>('SELECT month FROM periodLock')
const closingRows = plain<Record<string, never>, { year: number }>(
  'SELECT year FROM yearClosing WHERE undoneById IS NULL',
)
const voucherHeadRow = plain<Record<string, never>, Head>(
  'SELECT voucherId AS id, hash FROM voucher ORDER BY voucherId DESC LIMIT 1',
)
const commandHeadRow = plain<Record<string, never>, Head>(
  'SELECT sequence AS id, hash FROM command ORDER BY sequence DESC LIMIT 1',
)

// One-sided entries stand on one side only, so the larger side is what was moved; reversals in the same month are already netted.
const movedRow = plain<Record<string, never>, { moved: number }>(
  'SELECT max(coalesce(sum(abs(debit)), 0), coalesce(sum(abs(credit)), 0)) AS moved FROM balance',
)

/** Reads it all from the book; a fresh book has heads of id 0 and a hash of zeros. */
export function loadLedgerMemory(connection: Connection): LedgerMemory {
  const book = connection.get(bookRow, {})
  if (!book) throw new Error('The book has no row that says what it is.')
  return {
    accounts: loadAccounts(connection),
    parties: new Map(connection.all(partyRows, {}).map((party) => [party.code, party])),
    locked: new Set(connection.all(lockRows, {}).map((row) => row.month)),
    closedYears: new Set(connection.all(closingRows, {}).map((row) => row.year)),
    firstYear: book.firstYear,
    fiscalYearStartMonth: book.fiscalYearStartMonth,
    ...chainHeads(connection),
    moved: connection.get(movedRow, {})?.moved ?? 0,
  }
}

/** The ends of both chains. A copy of a meeting holds no vouchers and goes on where the office's chains stood when it departed. */
function chainHeads(connection: Connection): Pick<LedgerMemory, 'voucherHead' | 'commandHead'> {
  const origin = readCopyOrigin(connection)
  const start = {
    voucher: { id: origin?.lastVoucherId ?? 0, hash: origin?.lastVoucherHash ?? ZERO_HASH },
    command: { id: origin?.headSequence ?? 0, hash: origin?.headHash ?? ZERO_HASH },
  }
  return {
    voucherHead: connection.get(voucherHeadRow, {}) ?? start.voucher,
    commandHead: connection.get(commandHeadRow, {}) ?? start.command,
  }
}

function loadAccounts(connection: Connection): Map<string, LedgerAccount> {
  const rows = connection.all(accountRows, {})
  const parents = new Set(rows.map((row) => row.parent))
  return new Map(
    rows.map((row) => [
      row.code,
      { ...row, needsParty: row.needsParty === 1, own: row.own === 1, leaf: !parents.has(row.code) },
    ]),
  )
}
