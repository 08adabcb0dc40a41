import type { ReportHead, ReportRow } from '@shared/contract/report'
import type { Dong } from '@shared/domain/money'

/** What the figures of a report say of themselves. `fault`: they contradict each other, and nothing should be signed. */
export type ReportCheck =
  | { kind: 'balanced' }
  | { kind: 'unbalanced'; difference: Dong }
  | { kind: 'columns-equal' }
  | { kind: 'columns-differ' }
  | { kind: 'result-equal'; amount: Dong }
  | { kind: 'result-differs'; line: Dong; moved: Dong }

const PAIRS = [
  ['openingDebit', 'openingCredit'],
  ['debit', 'credit'],
  ['closingDebit', 'closingCredit'],
] as const

/** True for a check that failed: such a report is not to be printed. */
export function isFault({ kind }: ReportCheck): boolean {
  return kind === 'unbalanced' || kind === 'columns-differ' || kind === 'result-differs'
}

/**
 * The checks a report allows: 200 = 500 in both columns of B01, the three pairs of totals of a trial balance, and line 60 of
 * B02 against what was carried to 421 (reading 28), `carried`, null where that cannot be said (no closing in the period).
 */
export function reportChecks(head: ReportHead, rows: readonly ReportRow[], carried: Dong | null): ReportCheck[] {
  switch (head.report) {
    case 'B01-HTX':
      return balanceCheck(rows)
    case 'F01-HTX':
    case 'trial-balance':
      return totalsCheck(rows)
    case 'B02-HTX':
      return resultCheck(rows, carried)
    default:
      return []
  }
}

function figure(rows: readonly ReportRow[], code: string, column: string): Dong {
  const value = rows.find((row) => row.cells['code'] === code)?.cells[column]
  return typeof value === 'number' ? value : 0
}

function balanceCheck(rows: readonly ReportRow[]): ReportCheck[] {
  const differences = ['closing', 'opening'].map((column) => figure(rows, '200', column) - figure(rows, '500', column))
  const difference = differences.find((amount) => amount !== 0)
  return [difference === undefined ? { kind: 'balanced' } : { kind: 'unbalanced', difference }]
}

function totalsCheck(rows: readonly ReportRow[]): ReportCheck[] {
  const total = rows.find((row) => row.kind === 'total')
  if (total === undefined) return []
  const equal = PAIRS.every(([debit, credit]) => total.cells[debit] === total.cells[credit])
  return [{ kind: equal ? 'columns-equal' : 'columns-differ' }]
}

function resultCheck(rows: readonly ReportRow[], carried: Dong | null): ReportCheck[] {
  if (carried === null) return []
  const line = figure(rows, '60', 'current')
  return [line === carried ? { kind: 'result-equal', amount: line } : { kind: 'result-differs', line, moved: carried }]
}
