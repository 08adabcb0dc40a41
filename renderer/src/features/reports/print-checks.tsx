import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api } from '../../client/client'
import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import { useWorkPeriod } from '../../ui/work-period'
import { printNotes } from './print-notes'
import { isFault, type ReportCheck } from './report-checks'
import { checkWords } from './report-tags'
import classes from './reports.module.css'
import { isPlanned } from './use-report-checks'
import type { ReportView } from './use-report-view'

/** What agrees, what does not, and what should be known before the page is signed. */
export function PrintChecks({ view, checks }: { view: ReportView; checks: readonly ReportCheck[] }) {
  const text = useText()
  const say = text.reports
  const [, navigate] = useLocation()
  const { firstDay } = useWorkPeriod()
  const months = useQuery(api.periods.list.queryOptions({ input: {} })).data?.months
  const { report, request } = view
  if (report.head === null || request === null || months === undefined) return null
  const { head, rows } = report
  const notes = printNotes({ head, rows, period: request, months, firstDay, planned: isPlanned(view) }, text)
  return (
    <section className={classes.checks} aria-label={say.printPage.before}>
      <h3>{say.printPage.before}</h3>
      <ul>
        {checks.map((check) => (
          <li key={check.kind} data-tone={isFault(check) ? 'red' : 'green'}>
            <Icon name={isFault(check) ? 'warn' : 'check'} small />
            <span>{checkWords(check, text)}</span>
          </li>
        ))}
        {notes.map(({ words, way }) => (
          <li key={words} data-tone="amber">
            <Icon name="warn" small />
            <span>
              {words}
              {way === undefined ? null : (
                <button type="button" className={classes.crumb} onClick={() => navigate(way.path)}>
                  {way.label}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {checks.length + notes.length === 0 ? <p>{say.printPage.noChecks}</p> : null}
    </section>
  )
}
