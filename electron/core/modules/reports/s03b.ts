import type { ReportRequest, ReportRow } from '@shared/contract/report'
import type { Dong } from '@shared/domain/money'
import { describePeriod, monthOf, quarterOf } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { monthInWords } from '@shared/text/sentence'
import { reportHead } from './head'
import { type LedgerLine, ledgerFigures, ledgerLines, openingOf, requiredAccount } from './ledger-rows'
import type { Report } from './report'

/** S03b-HTX, the general ledger of one account: contra accounts, totals of months, and the sum since the quarter began. */
export const s03b: Report = {
  figures: (source, request) =>
    ledgerFigures(source, { account: requiredAccount(source, request.account), party: null }, request),
  form: (source, request) => {
    const account = requiredAccount(source, request.account)
    const form = source.book.regime.books['S03b-HTX']
    const name = source.book.ledger.memory.accounts.get(account)?.name ?? ''
    const head = reportHead(source, {
      report: 'S03b-HTX',
      formCode: form.formCode,
      title: form.title,
      subtitles: [
        form.subtitle,
        describePeriod(request.from, request.to),
        reportWords.account({ code: account, name }),
      ],
      orientation: form.orientation,
      columns: form.columns,
      signatures: form.signatures,
      signing: request,
    })
    const opening = openingOf(source, { account, party: null }, request)
    return { head, rows: formRows(ledgerLines(source, { account, party: null }, request, opening), opening, request) }
  },
}

type Sums = { debit: Dong; credit: Dong }

function* formRows(lines: Iterable<LedgerLine>, opening: Dong, { from, to }: ReportRequest): Iterable<ReportRow> {
  yield { kind: 'opening', bold: true, cells: { description: reportWords.opening, ...bySide(opening) } }
  let month: number | null = null
  let balance = opening
  const ofMonth: Sums = { debit: 0, credit: 0 }
  const ofQuarter: Sums = { debit: 0, credit: 0 }
  const whole: Sums = { debit: 0, credit: 0 }
  for (const line of lines) {
    const next = monthOf(line.postingDate)
    if (month !== null && next !== month) {
      yield* monthEnd(month, ofMonth, ofQuarter, balance)
      clear(ofMonth)
      if (quarterOf(next) !== quarterOf(month) || Math.floor(next / 100) !== Math.floor(month / 100)) clear(ofQuarter)
    }
    month = next
    for (const sums of [ofMonth, ofQuarter, whole]) {
      sums.debit += line.debit
      sums.credit += line.credit
    }
    balance = line.balance
    yield rowOf(line)
  }
  if (month !== null) yield* monthEnd(month, ofMonth, ofQuarter, balance)
  yield {
    kind: 'total',
    bold: true,
    cells: { description: reportWords.sumOfPeriod(describePeriod(from, to)), debit: whole.debit, credit: whole.credit },
  }
  yield { kind: 'total', bold: true, cells: { description: reportWords.closing, ...bySide(balance) } }
}

function rowOf(line: LedgerLine): ReportRow {
  return {
    kind: 'line',
    voucherId: line.voucherId,
    cells: {
      postingDate: line.postingDate,
      number: line.number,
      date: line.date,
      description: line.text,
      contra: line.contra,
      debit: line.debit === 0 ? null : line.debit,
      credit: line.credit === 0 ? null : line.credit,
    },
  }
}

function* monthEnd(month: number, ofMonth: Sums, ofQuarter: Sums, balance: Dong): Iterable<ReportRow> {
  const name = monthInWords(month)
  yield {
    kind: 'subtotal',
    bold: true,
    cells: { description: reportWords.sumOfMonth(name), debit: ofMonth.debit, credit: ofMonth.credit },
  }
  yield { kind: 'subtotal', bold: true, cells: { description: reportWords.closingOfMonth(name), ...bySide(balance) } }
  yield {
    kind: 'subtotal',
    italic: true,
    cells: { description: reportWords.sumSinceQuarter, debit: ofQuarter.debit, credit: ofQuarter.credit },
  }
}

function bySide(balance: Dong): { debit: Dong | null; credit: Dong | null } {
  return { debit: balance > 0 ? balance : null, credit: balance < 0 ? -balance : null }
}

function clear(sums: Sums): void {
  sums.debit = 0
  sums.credit = 0
}
