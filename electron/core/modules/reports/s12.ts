import type { ReportRequest, ReportRow } from '@shared/contract/report'
import { describePeriod } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { reportHead } from './head'
import { type LedgerLine, ledgerFigures, ledgerLines, openingOf, requiredAccount, requiredParty } from './ledger-rows'
import type { Report, ReportSource } from './report'

/** S12-HTX, the ledger of one party on one account, or on all accounts where none is named. */
export const s12: Report = {
  figures: (source, request) => ledgerFigures(source, scopeOf(source, request), request),
  form: (source, request) => {
    const scope = scopeOf(source, request)
    const form = source.book.regime.books['S12-HTX']
    const { accounts, parties } = source.book.ledger.memory
    const head = reportHead(source, {
      report: 'S12-HTX',
      formCode: form.formCode,
      title: form.title,
      subtitles: [
        describePeriod(request.from, request.to),
        scope.account === ''
          ? reportWords.allAccounts
          : reportWords.account({ code: scope.account, name: accounts.get(scope.account)?.name ?? '' }),
        reportWords.party({ code: scope.party, name: parties.get(scope.party)?.name ?? '' }),
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

/** Every code continues the empty prefix, so '' stands for all accounts. */
function scopeOf(source: ReportSource, { account, party }: ReportRequest): { account: string; party: string } {
  return { account: account ? requiredAccount(source, account) : '', party: requiredParty(source, party) }
}

function* formRows(lines: Iterable<LedgerLine>, opening: number): Iterable<ReportRow> {
  yield { kind: 'opening', bold: true, cells: { description: reportWords.opening, ...balanceBySide(opening) } }
  const sums = { debit: 0, credit: 0, balance: opening }
  for (const line of lines) {
    sums.debit += line.debit
    sums.credit += line.credit
    sums.balance = line.balance
    yield {
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
        ...balanceBySide(line.balance),
      },
    }
  }
  yield {
    kind: 'total',
    bold: true,
    cells: { description: reportWords.sumOfMovements, debit: sums.debit, credit: sums.credit },
  }
  yield { kind: 'total', bold: true, cells: { description: reportWords.closing, ...balanceBySide(sums.balance) } }
}

function balanceBySide(balance: number): { balanceDebit: number | null; balanceCredit: number | null } {
  return { balanceDebit: balance > 0 ? balance : null, balanceCredit: balance < 0 ? -balance : null }
}
