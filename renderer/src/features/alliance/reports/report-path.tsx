import type { ReportPage } from '@shared/contract/periodic-reports'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import classes from './reports.module.css'

const steps = ['drafted', 'checked', 'approved', 'scanned', 'sent'] as const

/** Where the report stands, as a row of its five steps. */
export function ReportPath({ report }: { report: ReportPage }) {
  const say = useText().periodicReports.report
  const { state } = report.row
  const reached = { draft: 0, checked: 1, approved: 2, sent: 4, dropped: 0 }[state]
  const isDone = (at: number) =>
    at < reached ||
    (at === 2 && reached >= 2) ||
    (steps[at] === 'scanned' ? report.scans > 0 : at === 4 && state === 'sent')
  const now = steps.findIndex((_, at) => !isDone(at))
  return (
    <ol className={classes.path} aria-label={say.steps}>
      {steps.map((step, at) => {
        const place = isDone(at) ? 'done' : at === now ? 'now' : undefined
        return (
          <li key={step} data-state={place} aria-current={place === 'now' ? 'step' : undefined}>
            {place === 'done' ? <Icon name="check" small /> : null}
            {say.step[step]}
            {place === undefined ? null : (
              <span className={classes.unseen}>, {place === 'done' ? say.stepDone : say.stepNow}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
