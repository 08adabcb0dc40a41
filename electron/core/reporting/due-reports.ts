import type { DueReport } from '@shared/contract/periodic-reports'
import type { DueRule, ReportForm } from '@shared/contract/report-form'
import { type ReportPeriod, reportPeriodKey, reportPeriodOf } from '@shared/domain/report-period'
import { periodWords } from '@shared/text/periodic-reports'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { reportDueOn } from '../law/report-due'
import { dueRulesOf, formsOn, knownForms } from './forms'
import type { ProgramForm } from './program-forms'
import { allReports } from './report-rows'

const PARTS = { quarter: [1, 2, 3, 4], halfYear: [1, 2], year: [0], registrationYear: [0], survey: [0] } as const

const firstYear = plain<Record<string, never>, { firstYear: number }>('SELECT firstYear FROM book')

/**
 * The reports that are due on a day: of each form with a rule the last period that is over and the one that runs, with the report that was
 * begun for it. Periods before the book are not asked for.
 */
export function dueReports(connection: Connection, program: readonly ProgramForm[], today: string): DueReport[] {
  const known = knownForms(connection, program)
  const ruleOf = dueRulesOf(connection)
  const reports = allReports(connection, known).filter(({ state }) => state !== 'dropped')
  const begins = `${connection.get(firstYear, {})?.firstYear ?? 0}-01-01`
  return formsOn(known, today)
    .flatMap(({ form }) =>
      askedPeriods(form, ruleOf(form), today)
        .filter(({ period }) => period.to >= begins)
        .map(({ period, dueOn }): DueReport => {
          const report = reports.find((one) => one.form.formId === form.formId && one.period.key === period.key)
          const { key, kind, from, to } = period
          return {
            formId: form.formId,
            title: form.title,
            period: { key, kind, from, to },
            dueOn,
            reportId: report?.reportId ?? null,
            sentOn: report?.sentOn ?? null,
          }
        }),
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
}

/** The last period over and the running one for which a rule asks a report, with its day. */
function askedPeriods(form: ReportForm, rule: DueRule, today: string): { period: ReportPeriod; dueOn: string }[] {
  const year = Number(today.slice(0, 4))
  const asked = [year - 1, year, year + 1].flatMap((one) =>
    PARTS[form.periodKind].flatMap((part) => {
      const period = reportPeriodOf(reportPeriodKey(form.periodKind, one, part))
      const dueOn = period === null || period.from > today ? null : reportDueOn(period, rule)
      return period === null || dueOn === null ? [] : [{ period, dueOn }]
    }),
  )
  const over = asked.filter(({ period }) => period.to < today).slice(-1)
  return [...over, ...asked.filter(({ period }) => period.to >= today)]
}

/** The words of a due report's period. */
export function duePeriodWords(period: DueReport['period']): string {
  const known = reportPeriodOf(period.key)
  return known === null ? period.key : periodWords(known)
}
