import { type CompiledStatement, plain } from '../db/statement'
import type { PeriodFacts } from './period-facts'
import { type Reckoned, type Summand, unknown } from './reckoned'

/**
 * One side of postings that a figure takes: accounts by prefix, only against `contra` or never against `except`, added or taken away. A
 * missing other side (class 0) is against nothing.
 */
export type FlowSide = {
  side: 'debit' | 'credit'
  accounts: readonly string[]
  contra?: readonly string[]
  except?: readonly string[]
  sign: 1 | -1
}

type Days = { from: string; to: string }
type VoucherRow = { voucherId: number; number: string; postingDate: string; description: string; amount: number }

/** What moved between accounts in a period without closing entries (reading 22), and the vouchers it stands in. */
export type Flow = {
  sum: CompiledStatement<Days, { amount: number; vouchers: number }>
  vouchers: CompiledStatement<Days & { limit: number; offset: number }, VoucherRow>
}

/** Prefixes are digits of the chart written in this room, so they can stand in the statement itself. */
const glob = (column: string, prefixes: readonly string[]) =>
  `(${prefixes.map((prefix) => `${column} GLOB '${prefix}*'`).join(' OR ')})`

function sideSql({ side, accounts, contra, except, sign }: FlowSide): string {
  const own = `${side}Account`
  const other = side === 'debit' ? 'creditAccount' : 'debitAccount'
  const against = contra === undefined ? '' : ` AND ${glob(other, contra)}`
  const never = except === undefined ? '' : ` AND (${other} IS NULL OR NOT ${glob(other, except)})`
  // A prefix at a time: each reads its own stretch of the index.
  return accounts
    .map(
      (account) =>
        `SELECT voucherId, ${sign === 1 ? '' : '-'}amount AS amount FROM posting
         WHERE ${own} GLOB '${account}*' AND postingDate BETWEEN @from AND @to AND month % 100 <> 0${against}${never}`,
    )
    .join(' UNION ALL ')
}

/** A flow of one or more sides, compiled once. */
export function flowOf(...sides: readonly FlowSide[]): Flow {
  const byVoucher = `SELECT voucherId, number, voucher.postingDate AS postingDate, description, sum(part.amount) AS amount
     FROM (${sides.map(sideSql).join(' UNION ALL ')}) AS part JOIN voucher USING (voucherId)
     WHERE source NOT IN ('closing', 'undo') GROUP BY voucherId HAVING sum(part.amount) <> 0`
  return {
    sum: plain(`SELECT coalesce(sum(amount), 0) AS amount, count(*) AS vouchers FROM (${byVoucher})`),
    vouchers: plain(`${byVoucher} ORDER BY postingDate, voucherId LIMIT @limit OFFSET @offset`),
  }
}

/** Both directions of accounts, the usual one added: what was earned (credit) or spent (debit), less what was taken back, never against `except`. */
export function netOf(accounts: readonly string[], usual: 'debit' | 'credit', except: readonly string[]): FlowSide[] {
  const back = usual === 'debit' ? 'credit' : 'debit'
  return [
    { side: usual, accounts, except, sign: 1 },
    { side: back, accounts, except, sign: -1 },
  ]
}

/**
 * A flow as an indicator: what it comes to and the vouchers behind it. `value` is given where a statement has the last word; what of it
 * stands in no voucher then is a part of its own, told by `rest`. Unknown of a period before the book.
 */
export function flowed(facts: PeriodFacts, flow: Flow, stated?: { value: number; rest: string }): Reckoned {
  if (!facts.hasMovements) return unknown
  const { book, period } = facts
  const found = book.connection.get(flow.sum, period) ?? { amount: 0, vouchers: 0 }
  const value = stated?.value ?? found.amount
  const rest: Summand[] =
    value === found.amount
      ? []
      : [{ kind: 'rest', reference: '', text: stated?.rest ?? '', detail: '', on: null, amount: value - found.amount }]
  return {
    value,
    text: null,
    explain: ({ offset, limit }) => {
      const rows = book.connection.all(flow.vouchers, { ...period, offset, limit })
      const parts = [...rows.map(voucherPart), ...(offset + limit >= found.vouchers ? rest : [])]
      return { parts, total: found.vouchers + rest.length, sum: value }
    },
  }
}

function voucherPart({ voucherId, number, postingDate, description, amount }: VoucherRow): Summand {
  return { kind: 'voucher', reference: String(voucherId), text: description, detail: number, on: postingDate, amount }
}
