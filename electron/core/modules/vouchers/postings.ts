import type { Drill } from '@shared/contract/report'
import type { FigurePart, Posting } from '@shared/contract/vouchers'
import type { Connection } from '../../db/connection'
import { sql } from '../../db/statement'

export type PostingPage = {
  count: number
  debit: number
  credit: number
  rows: (Posting & { voucherId: number; number: string; postingDate: string })[]
}

/** The postings behind a figure, oldest first, with what they add up to on the accounts asked for. */
export function postingsBehind(connection: Connection, drill: Drill, offset: number, limit: number): PostingPage {
  const rows = connection.query(
    matching(drill)
      .select([
        'voucher.voucherId',
        'voucher.number',
        'posting.postingDate',
        'line',
        'debitAccount',
        'creditAccount',
        'posting.amount',
        'debitParty',
        'creditParty',
      ])
      .select((e) =>
        e.fn
          .coalesce(e.fn<string | null>('nullif', ['posting.description', e.val('')]), 'voucher.description')
          .as('description'),
      )
      .orderBy('posting.postingDate')
      .orderBy('voucher.voucherId')
      .orderBy('line')
      .limit(limit)
      .offset(offset),
  )
  const [sums] = connection.query(
    matching(drill).select((e) => [
      e.fn.countAll<number>().as('count'),
      e.fn
        .coalesce(
          e.fn.sum<number>(
            e
              .case()
              .when(sideMatches(e, 'debit', drill))
              .then(e.ref('posting.amount'))
              .else(0)
              .end(),
          ),
          e.lit(0),
        )
        .as('debit'),
      e.fn
        .coalesce(
          e.fn.sum<number>(
            e
              .case()
              .when(sideMatches(e, 'credit', drill))
              .then(e.ref('posting.amount'))
              .else(0)
              .end(),
          ),
          e.lit(0),
        )
        .as('credit'),
    ]),
  )
  return {
    count: sums?.count ?? 0,
    debit: sums?.debit ?? 0,
    credit: sums?.credit ?? 0,
    rows: rows.map(({ debitAccount, creditAccount, ...row }) => ({
      ...row,
      debit: debitAccount,
      credit: creditAccount,
      description: row.description ?? '',
    })),
  }
}

/** What each account and party moved on the sides asked for: debit less credit where no side is named. */
export function movementsBehind(connection: Connection, drill: Drill): FigurePart[] {
  const sides: ('debit' | 'credit')[] = drill.side ? [drill.side] : ['debit', 'credit']
  return sides.flatMap((side) => {
    const [account, party] =
      side === 'debit' ? (['debitAccount', 'debitParty'] as const) : (['creditAccount', 'creditParty'] as const)
    const sign = drill.side || side === 'debit' ? 1 : -1
    const rows = connection.query(
      matching({ ...drill, side })
        .select((e) => [
          e.fn.coalesce(e.ref(account), e.val('')).as('account'),
          e.fn.coalesce(e.ref(party), e.val('')).as('party'),
        ])
        .select((e) => e.fn.coalesce(e.fn.sum<number>('posting.amount'), e.lit(0)).as('amount'))
        .groupBy([account, party]),
    )
    return rows.map((row) => ({ ...row, amount: sign * row.amount }))
  })
}

function joined() {
  return sql.selectFrom('posting').innerJoin('voucher', 'voucher.voucherId', 'posting.voucherId')
}

type Query = ReturnType<typeof joined>
type Expressions = Parameters<Extract<Parameters<Query['where']>[0], (...args: never[]) => unknown>>[0]

function matching(drill: Drill): Query {
  let query = joined()
  if (drill.from)
    query = query.where('posting.postingDate', '>=', drill.from).where('posting.month', 'not in', openingMonths)
  if (drill.to) query = query.where('posting.postingDate', '<=', drill.to)
  if (drill.beforeClosing) query = query.where('voucher.source', 'not in', ['closing', 'undo'])
  const sides: ('debit' | 'credit')[] = drill.side ? [drill.side] : ['debit', 'credit']
  return query.where((e) => e.or(sides.map((side) => sideMatches(e, side, drill))))
}

/** Opening balances are dated the day before the book begins, so a period never meets them; months YYYY00 mark them all the same. */
const openingMonths = Array.from({ length: 210 }, (_, index) => (1990 + index) * 100)

function sideMatches(e: Expressions, side: 'debit' | 'credit', drill: Drill) {
  const own = side === 'debit' ? ('debitAccount' as const) : ('creditAccount' as const)
  const other = side === 'debit' ? ('creditAccount' as const) : ('debitAccount' as const)
  const party = side === 'debit' ? ('debitParty' as const) : ('creditParty' as const)
  const conditions = [
    e.or(drill.accounts.map((code) => (drill.exact ? e(own, '=', code) : e(own, 'like', `${code}%`)))),
  ]
  if (drill.contra) conditions.push(e.or(drill.contra.map((code) => e(other, 'like', `${code}%`))))
  if (drill.party === '') conditions.push(e(party, 'is', null))
  else if (drill.party !== undefined) conditions.push(e(party, '=', drill.party))
  return e.and(conditions)
}
