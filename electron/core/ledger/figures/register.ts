import type { Dong } from '@shared/domain/money'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

/** One side of one posting as a ledger of accounts shows it, oldest first. */
export type RegisterLine = {
  voucherId: number
  line: number
  postingDate: string
  account: string
  contra: string | null
  party: string | null
  debit: Dong
  credit: Dong
  description: string
}

type Bounds = { low: string; high: string; from: string; to: string }

const sideSql = (own: 'debit' | 'credit', other: 'debit' | 'credit', where: string) =>
  `SELECT voucherId, line, postingDate, ${own}Account AS account, ${other}Account AS contra, ${own}Party AS party,
     ${own === 'debit' ? 'amount' : '0'} AS debit, ${own === 'debit' ? '0' : 'amount'} AS credit, description
   FROM posting WHERE ${where} AND postingDate BETWEEN @from AND @to`

const order = 'ORDER BY postingDate, voucherId, line'

/** Of one account exactly: both halves come in order from their indexes and are merged, so the first page costs no more than a page. */
const ofAccount = plain<Bounds, RegisterLine>(
  `${sideSql('debit', 'credit', 'debitAccount = @low')} UNION ALL ${sideSql('credit', 'debit', 'creditAccount = @low')} ${order}`,
)
const ofRange = plain<Bounds, RegisterLine>(
  `${sideSql('debit', 'credit', 'debitAccount >= @low AND debitAccount < @high')} UNION ALL
   ${sideSql('credit', 'debit', 'creditAccount >= @low AND creditAccount < @high')} ${order}`,
)
const ofParty = plain<Bounds & { party: string }, RegisterLine>(
  `${sideSql('debit', 'credit', 'debitParty = @party AND debitAccount >= @low AND debitAccount < @high')} UNION ALL
   ${sideSql('credit', 'debit', 'creditParty = @party AND creditAccount >= @low AND creditAccount < @high')} ${order}`,
)

/** The codes below a prefix end before this one: digits only, so the colon is just above '9'. */
export const AFTER_DIGITS = ':'

/**
 * The register of an account and all below it, of one party where given, both days inside. Read lazily: whoever stops early pays
 * only for what was read.
 */
export function registerOf(
  connection: Connection,
  scope: { account: string; single: boolean; party: string | null; from: string; to: string },
): Iterable<RegisterLine> {
  const bounds = { low: scope.account, high: `${scope.account}${AFTER_DIGITS}`, from: scope.from, to: scope.to }
  if (scope.party !== null) return connection.iterate(ofParty, { ...bounds, party: scope.party })
  return connection.iterate(scope.single ? ofAccount : ofRange, bounds)
}

/** One posting of the general journal, in the order of posting dates. */
export type JournalLine = {
  voucherId: number
  number: string
  date: string
  postingDate: string
  line: number
  debitAccount: string | null
  creditAccount: string | null
  amount: Dong
  description: string
}

const journal = plain<{ from: string; to: string }, JournalLine>(
  `SELECT voucher.voucherId, number, date, voucher.postingDate, line, debitAccount, creditAccount, posting.amount,
     coalesce(nullif(posting.description, ''), voucher.description) AS description
   FROM voucher INDEXED BY voucherByPostingDate CROSS JOIN posting ON posting.voucherId = voucher.voucherId
   WHERE voucher.postingDate BETWEEN @from AND @to AND voucher.month % 100 <> 0
   ORDER BY voucher.postingDate, voucher.voucherId, line`,
)

/** Every posting of a period, openings apart, as the general journal lists them; read lazily. */
export function journalOf(connection: Connection, from: string, to: string): Iterable<JournalLine> {
  return connection.iterate(journal, { from, to })
}

const voucherFace = plain<{ voucherId: number }, { number: string; date: string; kind: string; description: string }>(
  'SELECT number, date, kind, description FROM voucher WHERE voucherId = @voucherId',
)

/** What a ledger shows of the voucher behind a line. */
export function voucherFaceOf(
  connection: Connection,
  voucherId: number,
): { number: string; date: string; kind: string; description: string } {
  const face = connection.get(voucherFace, { voucherId })
  if (!face) throw new Error(`The voucher ${voucherId} of a posting is not there.`)
  return face
}
