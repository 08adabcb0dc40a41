import type {
  AppraisalContent,
  StatementCheck,
  StatementCheckCode,
  StatementFigures,
} from '@shared/contract/appraisals'
import type { OpenBook } from '../../book-file/open-book'
import { resultTurnover } from '../../closing/result-turnover'
import { plain } from '../../db/statement'
import { fiscalYearOfBook } from '../../governance/supervision-facts'
import { partyMovements } from '../../ledger/figures/movements'
import { samePeriodLastYear } from '@shared/domain/period'
import { balanceSheet, incomeStatement } from '../../regime/statements'
import { trialBalanceRows } from '../../regime/trial-balance'
import { earlierFigures } from './store'

type Span = { from: string; to: string }

const classesLeft = plain<{ to: string }, { amount: number }>(
  `SELECT coalesce(sum(abs(net)), 0) AS amount FROM (
     SELECT account, sum(net) AS net FROM (
       SELECT debitAccount AS account, amount AS net FROM posting WHERE postingDate <= @to AND substr(debitAccount, 1, 1) IN ('5', '6', '9')
       UNION ALL
       SELECT creditAccount, -amount FROM posting WHERE postingDate <= @to AND substr(creditAccount, 1, 1) IN ('5', '6', '9')
     ) GROUP BY account
   )`,
)
/** What closing entries and their undoing moved from 911 to 421 within the year: its result (reading 28). */
const resultMoved = plain<Span, { amount: number }>(
  `SELECT coalesce(sum(iif(creditAccount GLOB '421*', amount, -amount)), 0) AS amount FROM posting
   WHERE postingDate BETWEEN @from AND @to
     AND ((debitAccount GLOB '911*' AND creditAccount GLOB '421*') OR (debitAccount GLOB '421*' AND creditAccount GLOB '911*'))`,
)
const cashPosted = plain<{ to: string }, { amount: number }>(
  `SELECT coalesce(sum(net), 0) AS amount FROM (
     SELECT amount AS net FROM posting WHERE postingDate <= @to AND substr(debitAccount, 1, 3) IN ('111', '112')
     UNION ALL
     SELECT -amount FROM posting WHERE postingDate <= @to AND substr(creditAccount, 1, 3) IN ('111', '112')
   )`,
)
const turnoverPosted = plain<Span, { debit: number; credit: number }>(
  `SELECT coalesce(sum(iif(debitAccount IS NOT NULL, amount, 0)), 0) AS debit, coalesce(sum(iif(creditAccount IS NOT NULL, amount, 0)), 0) AS credit
   FROM posting WHERE postingDate BETWEEN @from AND @to AND month % 100 <> 0
     AND substr(coalesce(debitAccount, creditAccount), 1, 1) <> '0'`,
)

/** What of a year's statements an appraisal keeps, without the supervisors' notes. */
export type Sheet = Omit<AppraisalContent, 'notes'>

/**
 * The statements of a fiscal year as the ledger gives them now, each figure that matters tied to the postings, added up anew and not read
 * from the kept balances (Law 17/2023/QH15 articles 69.3.d, 72.3.d).
 */
export function statementsSheet(book: OpenBook, year: number): Sheet {
  const span = fiscalYearOfBook(book.connection, year)
  const { figures, warnings } = figuresOf(book, span)
  return { ...span, figures, checks: checksOf(book, year, span, figures), warnings }
}

function figuresOf(book: OpenBook, { from, to }: Span): { figures: StatementFigures; warnings: string[] } {
  const { connection, regime } = book
  const moved = partyMovements(connection, from, to)
  const closing = moved.map(({ account, party, opening, debit, credit }) => ({
    account,
    party,
    balance: opening + debit - credit,
  }))
  const sheet = balanceSheet(
    regime,
    closing,
    moved.map(({ account, party, opening }) => ({ account, party, balance: opening })),
  )
  const current = resultTurnover(book, from, to)
  const earlier = samePeriodLastYear(from, to)
  const previous = earlier.to < book.ledger.firstDay ? null : resultTurnover(book, earlier.from, earlier.to).turnover
  const income = incomeStatement(regime, current.turnover, previous)
  const balance = trialBalanceRows(moved, {
    detail: 'levelOne',
    grossByLeaf: regime.grossByLeaf,
    nameOf: (account) => account,
  })
  return {
    figures: {
      b01: sheet.lines.map((line) => ({
        code: line.code,
        name: line.name,
        closing: line.closing,
        opening: line.opening,
      })),
      b02: income.lines.map((line) => ({
        code: line.code,
        name: line.name,
        current: line.current,
        previous: line.previous,
      })),
      f01: balance.totals,
    },
    warnings: [...sheet.warnings, ...income.warnings, ...current.faults],
  }
}

function checksOf(book: OpenBook, year: number, span: Span, figures: StatementFigures): StatementCheck[] {
  const { connection } = book
  const { f01 } = figures
  const at = (code: string) => figures.b01.find((line) => line.code === code)
  const posted = connection.get(turnoverPosted, span) ?? { debit: 0, credit: 0 }
  const checks = [
    tie('assets-equal-sources', at('200')?.closing, at('500')?.closing),
    tie('opening-equal', at('200')?.opening, at('500')?.opening),
    tie('trial-balance', f01.closingDebit, f01.closingCredit),
    tie('balances-added-up', f01.debit + f01.credit, posted.debit + posted.credit),
    tie('cash', at('110')?.closing, connection.get(cashPosted, { to: span.to })?.amount),
    tie('classes-closed', 0, connection.get(classesLeft, { to: span.to })?.amount),
    tie(
      'result-equals-movement',
      figures.b02.find((line) => line.code === '60')?.current,
      connection.get(resultMoved, span)?.amount,
    ),
  ]
  const before = earlierFigures(connection, year - 1)
  if (before !== null)
    checks.push(tie('carried-forward', at('200')?.opening, before.b01.find((line) => line.code === '200')?.closing))
  const own = earlierFigures(connection, year)
  if (own !== null)
    checks.push(tie('appraised-before', at('200')?.closing, own.b01.find((line) => line.code === '200')?.closing))
  return checks
}

function tie(
  code: StatementCheckCode,
  stated: number | null | undefined,
  ledger: number | null | undefined,
): StatementCheck {
  const difference = (stated ?? 0) - (ledger ?? 0)
  return { code, stated: stated ?? 0, ledger: ledger ?? 0, difference, ok: difference === 0 }
}
