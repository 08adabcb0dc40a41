import type { Suggestion } from '@shared/contract/vouchers'
import { foldText } from '@shared/domain/text-fold'
import type { Connection } from '../../db/connection'
import { sql } from '../../db/statement'

/** How far back proposals look: enough to know habits, little enough to answer within a frame. */
const RECENT_POSTINGS = 300
const MOST_SUGGESTIONS = 8

type Asked = {
  kind: string
  description: string
  debit?: string | null | undefined
  credit?: string | null | undefined
}

/** What was posted before under like words or accounts, the most used first, each with its latest voucher. */
export function suggestionsFor(connection: Connection, asked: Asked): Suggestion[] {
  const grouped = new Map<string, Suggestion>()
  for (const row of recentPostings(connection, asked)) {
    const key = [row.debitAccount, row.creditAccount, row.debitParty, row.creditParty].join(' ')
    const known = grouped.get(key)
    if (known) known.timesUsed += 1
    else {
      grouped.set(key, {
        debit: row.debitAccount,
        credit: row.creditAccount,
        debitParty: row.debitParty,
        creditParty: row.creditParty,
        amount: row.amount,
        description: row.description,
        number: row.number,
        date: row.date,
        timesUsed: 1,
      })
    }
  }
  return [...grouped.values()].sort((a, b) => b.timesUsed - a.timesUsed).slice(0, MOST_SUGGESTIONS)
}

function recentPostings(connection: Connection, { kind, description, debit, credit }: Asked) {
  let query = sql
    .selectFrom('voucher')
    .innerJoin('posting', 'posting.voucherId', 'voucher.voucherId')
    .select([
      'debitAccount',
      'creditAccount',
      'debitParty',
      'creditParty',
      'posting.amount',
      'voucher.description',
      'voucher.number',
      'voucher.date',
    ])
    .where('voucher.kind', '=', kind)
    .where('voucher.source', 'in', ['typed', 'import'])
    // What was reversed was a mistake, not a habit.
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('voucher as reversal')
            .select('reversal.voucherId')
            .whereRef('reversal.reversesId', '=', 'voucher.voucherId'),
        ),
      ),
    )
  for (const word of foldText(description).split(' ').filter(Boolean))
    query = query.where('search', 'like', `%${word.replace(/[\\%_]/g, '')}%`)
  if (debit) query = query.where('debitAccount', '=', debit)
  if (credit) query = query.where('creditAccount', '=', credit)
  return connection.query(query.orderBy('voucher.voucherId', 'desc').limit(RECENT_POSTINGS))
}
