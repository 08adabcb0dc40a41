import type { Dong } from '@shared/domain/money'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

/** Turnover between two leaf accounts over a period. */
export type PairTurnover = { debit: string | null; credit: string | null; amount: Dong }

const resultTurnover = plain<{ from: string; to: string }, PairTurnover>(
  `SELECT debitAccount AS debit, creditAccount AS credit, sum(amount) AS amount FROM (
     SELECT debitAccount, creditAccount, amount FROM posting INDEXED BY postingByDebit
       WHERE debitAccount >= '5' AND postingDate BETWEEN @from AND @to AND month % 100 <> 0
     UNION ALL
     SELECT debitAccount, creditAccount, amount FROM posting INDEXED BY postingByCredit
       WHERE creditAccount >= '5' AND (debitAccount IS NULL OR debitAccount < '5') AND postingDate BETWEEN @from AND @to AND month % 100 <> 0
   ) GROUP BY debitAccount, creditAccount`,
)

/**
 * Turnover of every pair of leaf accounts of which at least one is of class 5, 6 or 9, the only ones the income statement
 * is defined on (Circular 71/2024, B02-HTX). Both days inside; opening balances are never turnover.
 */
export function turnoverOfResults(connection: Connection, from: string, to: string): PairTurnover[] {
  return connection.all(resultTurnover, { from, to })
}

/** A posting against 521 with the voucher it stands in, for the closing's question of internal or external (reading 26). */
export type DeductionPosting = {
  voucherId: number
  number: string
  postingDate: string
  debitAccount: string | null
  creditAccount: string | null
  debitParty: string | null
  creditParty: string | null
  amount: Dong
}

const deductionPostings = plain<{ from: string; to: string }, DeductionPosting>(
  `SELECT voucherId, number, posting.postingDate, debitAccount, creditAccount, debitParty, creditParty, posting.amount
   FROM posting JOIN voucher USING (voucherId)
   WHERE (debitAccount GLOB '521*' OR creditAccount GLOB '521*') AND posting.postingDate BETWEEN @from AND @to AND posting.month % 100 <> 0
   ORDER BY voucherId, line`,
)

/** Every posting of a period that touches 521, in order. */
export function postingsOfDeductions(connection: Connection, from: string, to: string): DeductionPosting[] {
  return connection.all(deductionPostings, { from, to })
}

const closingTurnover = plain<{ from: string; to: string }, PairTurnover>(
  `SELECT debitAccount AS debit, creditAccount AS credit, sum(amount) AS amount FROM posting
   WHERE voucherId IN (SELECT voucherId FROM yearClosing UNION ALL SELECT undoneById FROM yearClosing WHERE undoneById IS NOT NULL)
     AND postingDate BETWEEN @from AND @to GROUP BY debitAccount, creditAccount`,
)

/** The turnover of closing entries and of those that undid them, for statements of a part of a year. */
export function turnoverOfClosings(connection: Connection, from: string, to: string): PairTurnover[] {
  return connection.all(closingTurnover, { from, to })
}
