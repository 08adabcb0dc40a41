import type { Drill, ReportRequest, ReportRow } from '@shared/contract/report'
import { addDays } from '@shared/domain/civil-date'
import { describePeriod } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { partyMovements } from '../../ledger/figures/movements'
import {
  type TrialBalance,
  type TrialBalanceDetail,
  type TrialBalanceRow,
  trialBalanceRows,
} from '../../regime/trial-balance'
import { reportHead } from './head'
import type { Report, ReportSource } from './report'

/** F01-HTX: level-1 accounts, as filed with the tax office. */
export const f01: Report = trialBalanceReport('F01-HTX', () => 'levelOne')
/** The trial balance by leaf account, or by leaf account and party. */
export const trialBalance: Report = trialBalanceReport('trial-balance', ({ detail }) => detail ?? 'leaf')

function trialBalanceReport(
  report: 'F01-HTX' | 'trial-balance',
  detailOf: (request: ReportRequest) => TrialBalanceDetail,
): Report {
  return {
    figures: (source, request) => {
      const { rows, totals } = balanceOf(source, request, detailOf(request))
      return { rows: rows.map((row) => figuresOf(row)), totals }
    },
    form: (source, request) => {
      const balance = balanceOf(source, request, detailOf(request))
      const form = source.book.regime.statements['F01-HTX']
      const official = report === 'F01-HTX'
      const head = reportHead(source, {
        report,
        formCode: official ? form.formCode : '',
        title: official ? form.title : reportWords.trialBalance,
        subtitles: [describePeriod(request.from, request.to)],
        orientation: form.orientation,
        columns: form.columns,
        signatures: form.signatures,
        signing: request,
      })
      return { head, rows: formRows(balance, request) }
    },
  }
}

function balanceOf({ book }: ReportSource, { from, to }: ReportRequest, detail: TrialBalanceDetail): TrialBalance {
  const { memory } = book.ledger
  return trialBalanceRows(partyMovements(book.connection, from, to), {
    detail,
    grossByLeaf: book.regime.grossByLeaf,
    nameOf: (account) => nameOf(account, detail, memory),
  })
}

/** What the parent of sub-accounts still holds of its own shows as general (reading 37); a row of level 1 holds all below it. */
function nameOf(account: string, detail: TrialBalanceDetail, memory: ReportSource['book']['ledger']['memory']): string {
  const known = memory.accounts.get(account)
  if (!known) return account
  return known.leaf || detail === 'levelOne' ? known.name : reportWords.generalPart(known.name)
}

function figuresOf({ party, ...row }: TrialBalanceRow): Record<string, unknown> {
  return party === null ? row : { ...row, party }
}

function* formRows({ rows, totals }: TrialBalance, request: ReportRequest): Iterable<ReportRow> {
  let offBalance = false
  for (const row of rows) {
    if (row.account.startsWith('0') && !offBalance) {
      offBalance = true
      yield totalRow(totals)
    }
    yield {
      kind: 'line',
      cells: {
        ...figures(row),
        account: row.account,
        name: row.party === null ? row.name : `${row.name} · ${row.party || reportWords.noParty}`,
      },
      drill: drillOf(row, request),
    }
  }
  if (!offBalance) yield totalRow(totals)
}

function totalRow(totals: TrialBalance['totals']): ReportRow {
  return { kind: 'total', bold: true, cells: { ...figures(totals), account: '', name: reportWords.total } }
}

function figures({ openingDebit, openingCredit, debit, credit, closingDebit, closingCredit }: TrialBalance['totals']) {
  return { openingDebit, openingCredit, debit, credit, closingDebit, closingCredit }
}

/** A row of F01 holds all below its account; of the other two, the account itself, which may be the general part of a parent. */
function drillOf({ account, party }: TrialBalanceRow, { report, from, to }: ReportRequest): Record<string, Drill> {
  const base = {
    accounts: [account],
    ...(report === 'F01-HTX' ? {} : { exact: true }),
    ...(party === null ? {} : { party }),
  }
  const moved = { ...base, from, to }
  const heldAt = (day: string, side: 'debit' | 'credit'): Drill => ({
    ...base,
    to: day,
    balances: [{ account, except: [], side, gross: true, sign: 1 }],
  })
  const before = addDays(from, -1)
  return {
    '': moved,
    openingDebit: heldAt(before, 'debit'),
    openingCredit: heldAt(before, 'credit'),
    debit: { ...moved, side: 'debit' },
    credit: { ...moved, side: 'credit' },
    closingDebit: heldAt(to, 'debit'),
    closingCredit: heldAt(to, 'credit'),
  }
}
