import type { ReportRequest, ReportRow } from '@shared/contract/report'
import { describePeriod } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { journalOf } from '../../ledger/figures/register'
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

function* formRows({ book }: ReportSource, { from, to }: ReportRequest): Iterable<ReportRow> {
  const sums = { debit: 0, credit: 0 }
  let number = 0
  for (const posting of journalOf(book.connection, from, to)) {
    const face = {
      postingDate: posting.postingDate,
      number: posting.number,
      date: posting.date,
      description: posting.description,
      inLedger: 'x',
    }
    const { voucherId, debitAccount, creditAccount, amount } = posting
    if (debitAccount !== null) {
      sums.debit += amount
      yield {
        kind: 'line',
        voucherId,
        cells: { ...face, line: String(++number), account: debitAccount, debit: amount },
      }
    }
    if (creditAccount !== null) {
      sums.credit += amount
      // The second half of a transfer names its account only: the voucher stands in the line above.
      const second = debitAccount === null ? face : { inLedger: 'x' }
      yield {
        kind: 'line',
        voucherId,
        cells: { ...second, line: String(++number), account: creditAccount, credit: amount },
      }
    }
  }
  yield { kind: 'total', bold: true, cells: { description: reportWords.sum, debit: sums.debit, credit: sums.credit } }
}
