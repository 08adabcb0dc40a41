import type { Drill, ReportRequest, ReportRow } from '@shared/contract/report'
import { type DateRange, describePeriod, samePeriodLastYear } from '@shared/domain/period'
import { reportWords } from '@shared/text/report-words'
import { resultTurnover } from '../../closing/result-turnover'
import { type IncomeStatement, type IncomeStatementLine, incomeStatement } from '../../regime/statements'
import { reportHead } from './head'
import type { Report, ReportSource } from './report'

type B02 = IncomeStatement & { planned: boolean; faults: string[] }

/** B02-HTX of a period beside the same period a year earlier; before closing it stands on the plan and says so (reading 30). */
export const b02: Report = {
  figures: (source, request) => ({
    lines: statementOf(source, request).lines.map(({ code, name, current, previous }) => ({
      code,
      name,
      current,
      previous,
    })),
  }),
  form: (source, request) => {
    const form = source.book.regime.statements['B02-HTX']
    const statement = statementOf(source, request)
    const head = reportHead(source, {
      report: 'B02-HTX',
      formCode: form.formCode,
      title: form.title,
      subtitles: [describePeriod(request.from, request.to)],
      orientation: form.orientation,
      columns: form.columns,
      signatures: form.signatures,
      signing: request,
      marks: statement.planned ? [reportWords.notClosed] : [],
      warnings: [...statement.warnings, ...statement.faults],
    })
    return { head, rows: statement.lines.map((line) => rowOf(line, request)) }
  },
}

function statementOf({ book }: ReportSource, { from, to }: ReportRequest): B02 {
  const current = resultTurnover(book, from, to)
  const earlier = samePeriodLastYear(from, to)
  const previous = earlier.to < book.ledger.firstDay ? null : resultTurnover(book, earlier.from, earlier.to).turnover
  return {
    ...incomeStatement(book.regime, current.turnover, previous),
    planned: current.planned,
    faults: current.faults,
  }
}

function rowOf(line: IncomeStatementLine, { from, to }: ReportRequest): ReportRow {
  const earlier = samePeriodLastYear(from, to)
  const current = drillOf(line, { from, to })
  const drill = { '': current, current, ...(line.previous === null ? {} : { previous: drillOf(line, earlier) }) }
  return {
    kind: 'line',
    bold: line.bold,
    indent: Math.max(0, line.level - 1),
    cells: { name: line.name, code: line.code, note: line.note, current: line.current, previous: line.previous },
    ...(line.code === null ? {} : { drill }),
  }
}

/** A line stands on closing entries; what it leads to is what those carried over, unless the pair of accounts itself is the figure. */
function drillOf({ drill: { accounts, side, contra } }: IncomeStatementLine, { from, to }: DateRange): Drill {
  if (contra) return { accounts: [...accounts], ...(side ? { side } : {}), contra: [...contra], from, to }
  return { accounts: [...accounts], ...(side ? { side } : {}), from, to, beforeClosing: true }
}
