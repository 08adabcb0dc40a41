import type { ReportRequest, ReportRow } from '@shared/contract/report'
import { isUnder } from '@shared/domain/account-code'
import { describePeriod } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { reportHead } from './head'
import { type LedgerLine, ledgerLines, openingOf } from './ledger-rows'
import type { Report, ReportSource } from './report'

const EQUITY = { account: '411', party: null }
const MEMBERS = { account: '4111', party: null }

/** Capital of members and other capital apart, in đồng, credit-positive. */
type Split = { members: number; other: number }

/** S33-HTX, the capital of the owners in detail: what members contributed (4111) and other capital of 411, with balances after each line. */
export const s33: Report = {
  figures: (source, request) => {
    const opening = openingSplit(source, request)
    const sums = { decrease: zero(), increase: zero() }
    const rows: unknown[] = []
    let closing = opening
    for (const { line, decrease, increase, balance } of splitLines(source, request, opening)) {
      const { postingDate, number, text, contra, party } = line
      rows.push({ date: postingDate, number, description: text, contra, party, decrease, increase, balance })
      add(sums.decrease, decrease)
      add(sums.increase, increase)
      closing = balance
    }
    return { opening, rows, ...sums, closing }
  },
  form: (source, request) => {
    const form = source.book.regime.books['S33-HTX']
    const head = reportHead(source, {
      report: 'S33-HTX',
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

function openingSplit(source: ReportSource, request: ReportRequest): Split {
  const all = -openingOf(source, EQUITY, request)
  const members = -openingOf(source, MEMBERS, request)
  return { members, other: all - members }
}

function* splitLines(
  source: ReportSource,
  request: ReportRequest,
  opening: Split,
): Iterable<{ line: LedgerLine; decrease: Split; increase: Split; balance: Split }> {
  let balance = opening
  for (const line of ledgerLines(source, EQUITY, request, -(opening.members + opening.other))) {
    const part = (amount: number): Split =>
      isUnder(line.account, MEMBERS.account) ? { members: amount, other: 0 } : { members: 0, other: amount }
    const decrease = part(line.debit)
    const increase = part(line.credit)
    balance = {
      members: balance.members + increase.members - decrease.members,
      other: balance.other + increase.other - decrease.other,
    }
    yield { line, decrease, increase, balance }
  }
}

function* formRows(source: ReportSource, request: ReportRequest): Iterable<ReportRow> {
  const opening = openingSplit(source, request)
  const sums = { decrease: zero(), increase: zero() }
  let closing = opening
  yield { kind: 'opening', bold: true, cells: { description: reportWords.opening, ...balanceCells(opening) } }
  for (const { line, decrease, increase, balance } of splitLines(source, request, opening)) {
    add(sums.decrease, decrease)
    add(sums.increase, increase)
    closing = balance
    yield {
      kind: 'line',
      voucherId: line.voucherId,
      cells: {
        postingDate: line.postingDate,
        number: line.number,
        date: line.date,
        description: line.text,
        contra: line.contra,
        ...movementCells(decrease, increase),
        ...balanceCells(balance),
      },
    }
  }
  yield {
    kind: 'total',
    bold: true,
    cells: { description: reportWords.sumOfMovements, ...movementCells(sums.decrease, sums.increase) },
  }
  yield { kind: 'total', bold: true, cells: { description: reportWords.closing, ...balanceCells(closing) } }
}

function movementCells(decrease: Split, increase: Split): ReportRow['cells'] {
  return {
    memberDecrease: decrease.members || null,
    otherDecrease: decrease.other || null,
    memberIncrease: increase.members || null,
    otherIncrease: increase.other || null,
  }
}

function balanceCells({ members, other }: Split): ReportRow['cells'] {
  return { memberBalance: members, otherBalance: other }
}

function zero(): Split {
  return { members: 0, other: 0 }
}

function add(sum: Split, { members, other }: Split): void {
  sum.members += members
  sum.other += other
}
