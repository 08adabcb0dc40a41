import type { Drill, DrillBalance, ReportRow } from '@shared/contract/report'
import { addDays } from '@shared/domain/civil-date'
import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { partyMovements } from '../../ledger/figures/movements'
import { type BalanceSheet, type BalanceSheetLine, balanceSheet } from '../../regime/statements'
import type { BalanceSource } from '../../regime/line-drill'
import { reportHead } from './head'
import type { Report, ReportSource } from './report'

/** B01-HTX as of the last day asked; its opening column is the first day of that fiscal year, whatever period is shown (reading 30). */
export const b01: Report = {
  figures: (source, { to }) => ({
    lines: sheetOf(source, to).lines.map(({ code, name, closing, opening }) => ({ code, name, closing, opening })),
  }),
  form: (source, request) => {
    const { to } = request
    const form = source.book.regime.statements['B01-HTX']
    const sheet = sheetOf(source, to)
    const year = fiscalYearOf(to, source.book.ledger.memory.fiscalYearStartMonth)
    const head = reportHead(source, {
      report: 'B01-HTX',
      formCode: form.formCode,
      title: form.title,
      subtitles: [reportWords.asOf(to)],
      orientation: form.orientation,
      columns: form.columns,
      signatures: form.signatures,
      signing: request,
      warnings: sheet.warnings,
      marks: source.book.ledger.memory.closedYears.has(year) ? [] : [reportWords.notClosed],
    })
    return { head, rows: sheet.lines.map((line) => rowOf(line, to, source)) }
  },
}

function sheetOf({ book }: ReportSource, to: string): BalanceSheet {
  const { fiscalYearStartMonth } = book.ledger.memory
  const { from } = fiscalYearRange(fiscalYearOf(to, fiscalYearStartMonth), fiscalYearStartMonth)
  const moved = partyMovements(book.connection, from, to)
  const closing = moved.map(({ account, party, opening, debit, credit }) => ({
    account,
    party,
    balance: opening + debit - credit,
  }))
  const opening = moved.map(({ account, party, opening: balance }) => ({ account, party, balance }))
  return balanceSheet(book.regime, closing, opening)
}

function rowOf(line: BalanceSheetLine, to: string, { book }: ReportSource): ReportRow {
  const { fiscalYearStartMonth } = book.ledger.memory
  const { from } = fiscalYearRange(fiscalYearOf(to, fiscalYearStartMonth), fiscalYearStartMonth)
  const at = (day: string): Drill => ({
    accounts: [...line.drill.accounts],
    to: day,
    balances: line.balances.map(balanceBehind),
  })
  const closing = at(to)
  const drill = line.code === null ? undefined : { '': closing, closing, opening: at(addDays(from, -1)) }
  return {
    kind: line.code === null ? 'heading' : line.level === 0 ? 'total' : 'line',
    bold: line.bold,
    indent: Math.max(0, line.level - 1),
    cells: { name: line.name, code: line.code, note: line.note, closing: line.closing, opening: line.opening },
    ...(drill ? { drill } : {}),
  }
}

function balanceBehind({ account, except, side, gross, sign }: BalanceSource): DrillBalance {
  return { account, except: [...except], side, gross, sign }
}
