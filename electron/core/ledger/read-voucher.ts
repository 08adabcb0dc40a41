import { sql, statement } from '../db/statement'
import type { PostingTable, VoucherTable } from '../db/schema'
import type { Connection } from '../db/connection'

const voucherById = statement<{ voucherId: number }>()((p) =>
  sql.selectFrom('voucher').selectAll().where('voucherId', '=', p.voucherId),
)
const postingsOf = statement<{ voucherId: number }>()((p) =>
  sql.selectFrom('posting').selectAll().where('voucherId', '=', p.voucherId).orderBy('line'),
)
const reversalOf = statement<{ voucherId: number }>()((p) =>
  sql.selectFrom('voucher').select(['voucherId', 'number', 'numberYear']).where('reversesId', '=', p.voucherId),
)
const numberTaken = statement<{ kind: string; numberYear: number; number: string }>()((p) =>
  sql
    .selectFrom('voucher')
    .select('voucherId')
    .where('kind', '=', p.kind)
    .where('numberYear', '=', p.numberYear)
    .where('number', '=', p.number),
)

/** A voucher as it stands, undefined when there is none. */
export function readVoucher(connection: Connection, voucherId: number): VoucherTable | undefined {
  return connection.get(voucherById, { voucherId })
}

/** A voucher's postings in order. */
export function readPostings(connection: Connection, voucherId: number): PostingTable[] {
  return connection.all(postingsOf, { voucherId })
}

/** The voucher that reverses the given one, if any. */
export function readReversalOf(
  connection: Connection,
  voucherId: number,
): { voucherId: number; number: string; numberYear: number } | undefined {
  return connection.get(reversalOf, { voucherId })
}

/** Whether a number is taken: unique within kind and calendar year of the voucher's date (reading 32). */
export function voucherWithNumber(
  connection: Connection,
  kind: string,
  numberYear: number,
  number: string,
): number | null {
  return connection.get(numberTaken, { kind, numberYear, number })?.voucherId ?? null
}
