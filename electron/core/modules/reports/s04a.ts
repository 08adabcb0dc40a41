import type { ReportRow } from '@shared/contract/report'
import { describePeriod } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { reportHead } from './head'
import { type LedgerLine, ledgerFigures, ledgerLines, openingOf, requiredAccount } from './ledger-rows'
import type { Report, ReportSource } from './report'

/** The cash account a cash book is of when nobody says. */
const CASH = '111'

/** S04a-HTX, the cash book: receipts, payments and what is left after each. */
export const s04a: Report = {
  figures: (source, request) => ledgerFigures(source, scopeOf(source, request.account), request),
  form: (source, request) => {
    const scope = scopeOf(source, request.account)
    const form = source.book.regime.books['S04a-HTX']
    const name = source.book.ledger.memory.accounts.get(scope.account)?.name ?? ''
    const head = reportHead(source, {
      report: 'S04a-HTX',
      formCode: form.formCode,
      title: form.title,
      subtitles: [
        form.subtitle,
        describePeriod(request.from, request.to),
        reportWords.account({ code: scope.account, name }),
      ],
      orientation: form.orientation,
      columns: form.columns,
      signatures: form.signatures,
      signing: request,
    })
    const opening = openingOf(source, scope, request)
    return { head, rows: formRows(ledgerLines(source, scope, request, opening), opening) }
  },
}

function scopeOf(source: ReportSource, account: string | null | undefined): { account: string; party: null } {
  return { account: requiredAccount(source, account ?? CASH), party: null }
}

function* formRows(lines: Iterable<LedgerLine>, opening: number): Iterable<ReportRow> {
  yield { kind: 'opening', bold: true, cells: { description: reportWords.cash.opening, balance: opening } }
  const sums = { debit: 0, credit: 0, balance: opening }
  for (const line of lines) {
    sums.debit += line.debit
    sums.credit += line.credit
    sums.balance = line.balance
    yield rowOf(line)
  }
  yield {
    kind: 'total',
    bold: true,
    cells: { description: reportWords.cash.sum, debit: sums.debit, credit: sums.credit },
  }
  yield { kind: 'total', bold: true, cells: { description: reportWords.cash.closing, balance: sums.balance } }
}

function rowOf(line: LedgerLine): ReportRow {
  const receipt = line.debit !== 0
  return {
    kind: 'line',
    voucherId: line.voucherId,
    cells: {
      postingDate: line.postingDate,
      date: line.date,
      receiptNumber: receipt ? line.number : null,
      paymentNumber: receipt ? null : line.number,
      description: line.text,
      debit: receipt ? line.debit : null,
      credit: receipt ? null : line.credit,
      balance: line.balance,
    },
  }
}
