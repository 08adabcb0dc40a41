import { useQuery } from '@tanstack/react-query'
import type { IssuedReport } from '@shared/contract/appraisals'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { ProgressBar } from '../../../ui/progress-bar'
import { Split } from '../../../ui/sheet'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useSavedPaper } from '../use-saved-paper'
import { useYear } from '../use-year'
import { IssuedReports } from './issued-reports'
import { ReportFacts } from './report-facts'
import { ReportForm } from './report-form'

const PANEL = 480

/** The supervisors' report on a year: what the book says was done, and the reports that were issued. */
export function ReportPage() {
  const text = useText()
  const { year, isRead, select } = useYear()
  const answer = useQuery({ ...api.appraisals.report.queryOptions({ input: { year } }), enabled: isRead })
  const state = useQuery({ ...api.appraisals.state.queryOptions({ input: { year } }), enabled: isRead })
  const [issuing, setIssuing] = useState(false)
  const actions = useReportActions(answer.data?.issued[0] ?? null, () => setIssuing(true))
  const error = answer.error ?? state.error
  if (answer.data === undefined || state.data === undefined)
    return error === null ? (
      <ProgressBar what={text.supervision.reading} done={0} total={0} />
    ) : (
      <FailureNote error={error} />
    )
  const { preview, issued, nextNumber } = answer.data
  return (
    <>
      <div className={classes.bar}>
        {select}
        <div className={classes.end}>
          <ActionButton action={actions.docx} />
          <ActionButton action={actions.print} />
          <ActionButton action={actions.issue} primary />
        </div>
      </div>
      <Split side={PANEL}>
        <ReportFacts facts={preview.facts} />
        {issuing ? (
          <ReportForm
            key={year}
            year={year}
            nextNumber={nextNumber}
            supervisors={state.data.supervisors}
            onDone={() => setIssuing(false)}
          />
        ) : (
          <IssuedReports issued={issued} />
        )}
      </Split>
    </>
  )
}

function useReportActions(latest: IssuedReport | null, onIssue: () => void) {
  const say = useText().supervisionPrivate.report
  const paper = usePaper()
  const saved = useSavedPaper()
  const place = 'supervision'
  const reportId = latest?.reportId ?? ''
  const unlessIssued = () => (latest === null ? say.choose : null)
  const actions = {
    issue: {
      id: 'supervisionReport.issue',
      place,
      label: say.issue,
      keys: 'Alt N',
      icon: 'check',
      blocked: ({ whyNot }) => whyNot('supervision.inspect'),
      perform: onIssue,
    },
    print: {
      id: 'supervisionReport.print',
      place,
      label: say.print,
      keys: 'Ctrl P',
      icon: 'print',
      blocked: unlessIssued,
      perform: () => paper.show(() => core.appraisals.printReport({ reportId })),
    },
    docx: {
      id: 'supervisionReport.docx',
      place,
      label: say.docx,
      icon: 'file',
      blocked: unlessIssued,
      perform: () => void saved.save(() => core.appraisals.printReport({ reportId, format: 'docx' })),
    },
  } satisfies Record<string, Action>
  useActions(Object.values(actions))
  return actions
}
