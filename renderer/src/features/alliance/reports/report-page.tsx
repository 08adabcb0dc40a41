import { useQuery } from '@tanstack/react-query'
import type { ReportPage as Report } from '@shared/contract/periodic-reports'
import { formatDong } from '@shared/domain/money'
import { reportPeriodOf } from '@shared/domain/report-period'
import { periodWords } from '@shared/text/periodic-reports'
import { useEffect, useRef, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Gap, Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { ReportLines } from './report-lines'
import { ReportPath } from './report-path'
import { ReportSide } from './report-side'
import classes from './reports.module.css'
import { type Doing, type ReportActions, useReportActions } from './use-report-actions'

const PANEL = 380

/** One report: its steps as a row, its figures by group, what a person adds, and what can be done next. */
export function ReportPage({ reportId }: { reportId: string }) {
  const text = useText()
  const { data, error } = useQuery(api.periodicReports.get.queryOptions({ input: { reportId } }))
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.alliance.reading} done={0} total={0} />
  return <OneReport report={data} />
}

function OneReport({ report }: { report: Report }) {
  const say = useText().periodicReports.report
  const grid = useRef<HTMLDivElement>(null)
  const [doing, setDoing] = useState<Doing>('looking')
  const actions = useReportActions(report, setDoing)
  const back = () => {
    setDoing('looking')
    setTimeout(() => grid.current?.focus(), 0)
  }
  useEffect(() => {
    if (document.activeElement === document.body) grid.current?.focus()
  }, [])
  const { missing } = report
  return (
    <>
      <Head report={report} actions={actions} />
      {missing.length === 0 ? null : (
        <Note tone="amber">
          <span className={classes.bar}>
            {say.missing(formatDong(missing.length))}
            <Gap />
            <ActionButton action={actions.indicators} />
            <ActionButton action={actions.none} />
          </span>
        </Note>
      )}
      <Split side={PANEL}>
        <Sheet label={say.lines} fill>
          <ReportLines grid={grid} report={report} />
        </Sheet>
        <ReportSide report={report} doing={doing} actions={actions} onDone={back} />
      </Split>
    </>
  )
}

function Head({ report, actions }: { report: Report; actions: ReportActions }) {
  const { periodicReports: say } = useText()
  const { row, form } = report
  const period = reportPeriodOf(row.period.key)
  return (
    <>
      <div className={classes.bar}>
        <ActionButton action={actions.back} />
        <div className={classes.head}>
          <h2>{row.title}</h2>
          <Tag>{say.report.period(period === null ? row.period.key : periodWords(period))}</Tag>
          <Tag tone="line">{say.report.revision(row.revision)}</Tag>
          {row.number === '' ? null : <Tag tone="line">{row.number}</Tag>}
          {form.isDraft ? <Tag tone="amber">{say.draftForm}</Tag> : null}
        </div>
        <Gap />
        {actions.next === null ? null : <ActionButton action={actions.next} primary />}
      </div>
      <div className={classes.bar}>
        <ReportPath report={report} />
        <Gap />
        <ActionButton action={actions.print} />
        <ActionButton action={actions.xlsx} />
        <ActionButton action={actions.docx} />
      </div>
    </>
  )
}
