import type { ReportRequest, ReportRow } from '@shared/contract/report'
import { describePeriod } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { type JournalLine, journalOf } from '../../ledger/figures/register'
import { reportHead } from './head'
import type { Report, ReportSource } from './report'

/** S03a-HTX, the general journal: every posting as a debit line and a credit line, in the order of posting dates. */
export const s03a: Report = {
  figures: ({ book }, { from, to }) => {
    const rows: unknown[] = []
    let total = 0
    for (const { postingDate, number, description, debitAccount, creditAccount, amount } of journalOf(
      book.connection,
      from,
      to,
    )) {
      rows.push({ date: postingDate, number, description, debit: debitAccount, credit: creditAccount, amount })
      total += amount
    }
    return { rows, total }
  },
  form: (source, request) => {
    const form = source.book.regime.books['S03a-HTX']
    const head = reportHead(source, {
      report: 'S03a-HTX',
      formCode: form.formCode,
      title: form.title,
      subtitles: [form.subtitle, describePeriod(request.from, request.to)],
      orientation: form.orientation,
      columns: form.columns,
      signatures: form.signatures,
      signing: request,
    })
    return { head, rows: formRows(source, request) }
  },
}

/** Transfers first, so that the sums of both sides are equal; class 0, entered on one side, follows under a heading of its own. */
function* formRows({ book }: ReportSource, { from, to }: ReportRequest): Iterable<ReportRow> {
  let number = 0
  let total = 0
  let offBalance = false
  for (const posting of journalOf(book.connection, from, to)) {
    if (posting.debitAccount === null || posting.creditAccount === null) {
      offBalance = true
      continue
    }
    total += posting.amount
    yield debitLine(posting, String(++number))
    yield creditLine(posting, String(++number))
  }
  yield { kind: 'total', bold: true, cells: { description: reportWords.sum, debit: total, credit: total } }
  if (!offBalance) return
  yield { kind: 'note', cells: { description: reportWords.offBalance } }
  for (const posting of journalOf(book.connection, from, to)) {
    if (posting.debitAccount !== null && posting.creditAccount !== null) continue
    const line =
      posting.debitAccount === null ? creditLine(posting, String(++number)) : debitLine(posting, String(++number))
    // No part of the sums carried over a page.
    yield { ...line, kind: 'subtotal', bold: false, cells: { ...faceOf(posting), ...line.cells } }
  }
}

function faceOf({ postingDate, number, date, description }: JournalLine): ReportRow['cells'] {
  return { postingDate, number, date, description, inLedger: 'x' }
}

function debitLine(posting: JournalLine, line: string): ReportRow {
  const { voucherId, debitAccount: account, amount: debit } = posting
  return { kind: 'line', voucherId, cells: { ...faceOf(posting), line, account, debit } }
}

/** The second half of a transfer names its account only: the voucher stands in the line above. */
function creditLine({ voucherId, creditAccount: account, amount: credit }: JournalLine, line: string): ReportRow {
  return { kind: 'line', voucherId, cells: { inLedger: 'x', line, account, credit } }
}
