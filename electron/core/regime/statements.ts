import type { Dong } from '@shared/domain/money'
import { fillSentence } from '@shared/text/sentence'
import { abnormalWarnings } from './abnormal-balances'
import { foldLeaves, type LeafPartyBalance, type Turnover } from './facts'
import { evaluateFormula, type Facts } from './formula/evaluate-formula'
import { type BalanceSource, lineOrigins } from './line-drill'
import type { LineDrill, Regime, Statement, StatementLine } from './regime'

/** What every line of a statement carries beside its figures. Amounts are đồng; null on headings. */
type PrintedLine = {
  /** Mã số; null for a heading. */
  code: string | null
  name: string
  level: number
  bold: boolean
  /** Thuyết minh, '' where there is none. */
  note: string
  /** The sum the form prints in parentheses beside a total, '' where there is none. */
  printed: string
  /** The accounts whose postings stand behind the figure; none for a heading. */
  drill: LineDrill
  warnings: readonly string[]
}

/** A line of B01-HTX; `balances` says which balances it takes, on which side, and whether party by party. */
export type BalanceSheetLine = PrintedLine & {
  closing: Dong | null
  opening: Dong | null
  balances: readonly BalanceSource[]
}

/** A line of B02-HTX; `previous` is null too when there is no earlier period to compare with. */
export type IncomeStatementLine = PrintedLine & { current: Dong | null; previous: Dong | null }

export type BalanceSheet = { lines: readonly BalanceSheetLine[]; warnings: readonly string[] }
export type IncomeStatement = { lines: readonly IncomeStatementLine[]; warnings: readonly string[] }

/**
 * B01-HTX from the balances of a day and of the fiscal year's first day, each by (leaf account, party), debit-positive,
 * each (account, party) at most once. Classes 5, 6 and 9 not yet closed stand in 420, so 200 = 500 whenever the balances of
 * classes 1 to 9 add up to zero (reading 30); class 0 may be among them and counts nowhere.
 *
 * Warnings are sentences about the closing column: balances on the wrong side, a debit balance of 335, a sheet that is not in
 * balance (which only a damaged book gives).
 */
export function balanceSheet(
  regime: Regime,
  closing: readonly LeafPartyBalance[],
  opening: readonly LeafPartyBalance[],
): BalanceSheet {
  const statement = regime.statements['B01-HTX']
  const now = valuesOf(statement, factsOfBalances(regime, closing))
  const then = valuesOf(statement, factsOfBalances(regime, opening))
  const origins = lineOrigins(statement)
  const lines = statement.lines.map((line) => ({
    ...printed(line),
    closing: line.code === null ? null : now.line(line.code),
    opening: line.code === null ? null : then.line(line.code),
    drill: originDrill(origins, line),
    balances: origins.get(line.code ?? '')?.balances ?? [],
    warnings: [...abnormalWarnings(regime, line, closing), ...watchWarnings(line, now)],
  }))
  return { lines, warnings: lines.flatMap(({ warnings }) => warnings) }
}

/**
 * B02-HTX from the turnover of a period by pair of leaf accounts, and of the period to compare with (null for none).
 *
 * The lines are defined on closing entries: for a period not yet closed, pass its turnover together with the postings of
 * `closingPlan` over the same period. Closing vouchers of another span (the year's, when a quarter is asked) must be left out
 * by the caller. Line 60 always equals the movement 911 ↔ 421 once classes 5, 6 and 9 come to zero over the turnover given
 * (reading 28); where it does not, a warning says so.
 */
export function incomeStatement(
  regime: Regime,
  current: readonly Turnover[],
  previous: readonly Turnover[] | null,
): IncomeStatement {
  const statement = regime.statements['B02-HTX']
  const now = valuesOf(statement, { leaves: [], turnover: current })
  const then = previous === null ? null : valuesOf(statement, { leaves: [], turnover: previous })
  const origins = lineOrigins(statement)
  const lines = statement.lines.map((line) => ({
    ...printed(line),
    current: line.code === null ? null : now.line(line.code),
    previous: line.code === null || then === null ? null : then.line(line.code),
    drill: originDrill(origins, line),
    warnings: watchWarnings(line, now),
  }))
  return { lines, warnings: lines.flatMap(({ warnings }) => warnings) }
}

/** One line of B02-HTX on a turnover, in đồng; for the closing plan, which divides 642 by two of them (reading 25). */
export function incomeLine(regime: Regime, code: string, turnover: readonly Turnover[]): Dong {
  return valuesOf(regime.statements['B02-HTX'], { leaves: [], turnover }).line(code)
}

/** The values of a statement's lines on some facts, each worked out when first asked for. */
type Values = { facts: Facts; line: (code: string) => Dong }

function valuesOf(statement: Statement, facts: Facts): Values {
  const formulas = new Map(statement.lines.map((line) => [line.code, line.formula]))
  const known = new Map<string, Dong>()
  const line = (code: string): Dong => {
    const before = known.get(code)
    if (before !== undefined) return before
    const formula = formulas.get(code)
    if (!formula) throw new Error(`${statement.id} has no line ${code}.`)
    const value = evaluateFormula(formula, facts, line)
    known.set(code, value)
    return value
  }
  return { facts, line }
}

function factsOfBalances(regime: Regime, balances: readonly LeafPartyBalance[]): Facts {
  return { leaves: [...foldLeaves(balances, regime.grossByLeaf).values()], turnover: [] }
}

function watchWarnings(line: StatementLine, values: Values): string[] {
  return line.watch.flatMap(({ formula, message }) => {
    const amount = evaluateFormula(formula, values.facts, values.line)
    return amount === 0 ? [] : [fillSentence(message, { amount })]
  })
}

function printed({
  code,
  name,
  level,
  bold,
  note,
  printed: sum,
}: StatementLine): Omit<PrintedLine, 'drill' | 'warnings'> {
  return { code, name, level, bold, note, printed: sum }
}

function originDrill(origins: ReturnType<typeof lineOrigins>, line: StatementLine): LineDrill {
  return origins.get(line.code ?? '')?.drill ?? { accounts: [] }
}
