import type { VoucherFilter, VoucherRow } from '@shared/contract/vouchers'
import { foldText } from '@shared/domain/text-fold'
import { longVoucherNumber } from '@shared/domain/voucher-number'
import type { Connection } from '../../db/connection'
import { plain, sql, statement } from '../../db/statement'
import { readPostings } from '../../ledger/read-voucher'

const numbersOf = statement<{ voucherId: number }>()((p) =>
  sql.selectFrom('voucher').select(['number', 'numberYear']).where('voucherId', '=', p.voucherId),
)
const reversalNumbers = plain<{ voucherId: number }, { number: string; numberYear: number }>(
  'SELECT number, numberYear FROM voucher WHERE reversesId = @voucherId',
)

/** Rows of the list, newest posting date first. */
export function listVouchers(
  connection: Connection,
  filter: VoucherFilter,
  offset: number,
  limit: number,
): VoucherRow[] {
  const found = connection.query(
    filtered(filter)
      .select([
        'voucherId',
        'number',
        'kind',
        'date',
        'postingDate',
        'description',
        'person',
        'amount',
        'source',
        'reversesId',
      ])
      .orderBy('postingDate', 'desc')
      .orderBy('voucherId', 'desc')
      .limit(limit)
      .offset(offset),
  )
  return found.map(({ reversesId, ...row }) => ({
    ...row,
    ...sidesOf(connection, row.voucherId),
    ...tiesOf(connection, row.voucherId, reversesId),
  }))
}

/** How many vouchers a filter finds, and their sum. */
export function totalsOf(connection: Connection, filter: VoucherFilter): { count: number; amount: number } {
  const [row] = connection.query(
    filtered(filter).select((e) => [
      e.fn.countAll<number>().as('count'),
      e.fn.coalesce(e.fn.sum<number>('amount'), e.lit(0)).as('amount'),
    ]),
  )
  return row ?? { count: 0, amount: 0 }
}

function filtered(filter: VoucherFilter) {
  let query = sql.selectFrom('voucher')
  for (const word of foldText(filter.search).split(' ')) {
    if (word !== '') query = query.where('search', 'like', `%${word.replace(/[\\%_]/g, '')}%`)
  }
  if (filter.kinds.length > 0) query = query.where('kind', 'in', filter.kinds)
  if (filter.from) query = query.where('postingDate', '>=', filter.from)
  if (filter.to) query = query.where('postingDate', '<=', filter.to)
  const { account, party } = filter
  if (account) {
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('posting')
          .select('line')
          .whereRef('posting.voucherId', '=', 'voucher.voucherId')
          .where((or) =>
            or.or([or('debitAccount', 'like', `${account}%`), or('creditAccount', 'like', `${account}%`)]),
          ),
      ),
    )
  }
  if (party) {
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('posting')
          .select('line')
          .whereRef('posting.voucherId', '=', 'voucher.voucherId')
          .where((or) => or.or([or('debitParty', '=', party), or('creditParty', '=', party)])),
      ),
    )
  }
  return query
}

function sidesOf(connection: Connection, voucherId: number): Pick<VoucherRow, 'debits' | 'credits' | 'parties'> {
  const postings = readPostings(connection, voucherId)
  const once = (codes: (string | null)[]) => [...new Set(codes.filter((code) => code !== null))].join(', ')
  return {
    debits: once(postings.map(({ debitAccount }) => debitAccount)),
    credits: once(postings.map(({ creditAccount }) => creditAccount)),
    parties: once(postings.flatMap(({ debitParty, creditParty }) => [debitParty, creditParty])),
  }
}

/** The vouchers tied to one by reversal, by their long numbers because years may meet. */
export function tiesOf(
  connection: Connection,
  voucherId: number,
  reversesId: number | null,
): { reverses: string | null; reversedBy: string | null } {
  const original = reversesId === null ? undefined : connection.get(numbersOf, { voucherId: reversesId })
  const reversal = connection.get(reversalNumbers, { voucherId })
  return {
    reverses: original ? longVoucherNumber(original.number, original.numberYear) : null,
    reversedBy: reversal ? longVoucherNumber(reversal.number, reversal.numberYear) : null,
  }
}
