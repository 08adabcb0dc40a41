import { useQuery } from '@tanstack/react-query'
import type { OfferedForm } from '@shared/contract/periodic-reports'
import { formatDong } from '@shared/domain/money'
import { reportPeriodOf } from '@shared/domain/report-period'
import { periodWords } from '@shared/text/periodic-reports'
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Gap, Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { useGridFocus } from '../../../ui/use-grid-focus'
import { CreateForm } from './create-form'
import { FormsPanel } from './forms-panel'
import { type ListRow, listRows } from './list-rows'
import classes from './reports.module.css'
import { reportsPath } from './reports-path'

const PANEL = 460
const place = 'alliance'
type Doing =
  | { what: 'looking' }
  | { what: 'forms' }
  | { what: 'creating'; formId: string | null; periodKey: string | null }

/** What is due, what is in work and what was sent; beginning a report, and the forms. */
export function ReportList() {
  const text = useText()
  const [doing, setDoing] = useState<Doing>({ what: 'looking' })
  const [at, setAt] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const { data, error } = useQuery(api.periodicReports.list.queryOptions({ input: {} }))
  const rows = useMemo(() => (data === undefined ? [] : listRows(data.due, data.reports)), [data])
  const back = () => {
    setDoing({ what: 'looking' })
    setTimeout(() => grid.current?.focus(), 0)
  }
  const actions = useListActions(rows[at], setDoing)
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.alliance.reading} done={0} total={0} />
  return (
    <>
      <div className={classes.bar}>
        <Gap />
        <ActionButton action={actions.forms} />
        <ActionButton action={actions.open} />
        <ActionButton action={actions.create} primary />
      </div>
      <Split side={doing.what === 'looking' ? null : PANEL}>
        <Sheet label={text.periodicReports.list} fill>
          <ListGrid
            {...{ grid, rows, at, setAt }}
            today={data.today}
            create={actions.create}
            onOpen={actions.openRow}
          />
        </Sheet>
        <Side doing={doing} forms={data.forms} today={data.today} onDone={back} />
      </Split>
    </>
  )
}

function Side({ doing, ...props }: { doing: Doing; forms: readonly OfferedForm[]; today: string; onDone: () => void }) {
  if (doing.what === 'looking') return null
  if (doing.what === 'forms') return <FormsPanel {...props} />
  return <CreateForm {...props} formId={doing.formId} periodKey={doing.periodKey} />
}

function useListActions(row: ListRow | undefined, setDoing: (doing: Doing) => void) {
  const say = useText().periodicReports
  const [, navigate] = useLocation()
  const openRow = ({ report, formId, periodKey }: ListRow) => {
    if (report === null) setDoing({ what: 'creating', formId, periodKey })
    else navigate(reportsPath(report.reportId))
  }
  const actions = {
    create: {
      id: 'alliance.report.create',
      place,
      label: say.create.action,
      keys: 'Alt N',
      icon: 'plus',
      blocked: ({ whyNot }) => whyNot('alliance.report'),
      perform: () => setDoing({ what: 'creating', formId: row?.report === null ? row.formId : null, periodKey: null }),
    },
    open: {
      id: 'alliance.report.open',
      place,
      label: say.open,
      keys: 'Enter',
      blocked: () => (row === undefined ? say.openNone : null),
      perform: () => {
        if (row !== undefined) openRow(row)
      },
    },
    forms: {
      id: 'alliance.report.forms',
      place,
      label: say.forms.action,
      keys: 'Alt M',
      icon: 'file',
      perform: () => setDoing({ what: 'forms' }),
    },
  } satisfies Record<string, Action>
  const { open: _, ...listed } = actions
  // Enter is the grid's own key.
  useActions(Object.values(listed))
  return { ...actions, openRow }
}

type ListGridProps = {
  grid: React.RefObject<HTMLDivElement | null>
  rows: readonly ListRow[]
  at: number
  setAt: (at: number) => void
  today: string
  create: Action
  onOpen: (row: ListRow) => void
}

function ListGrid({ grid, rows, at, setAt, today, create, onOpen }: ListGridProps) {
  const say = useText().periodicReports
  useGridFocus(grid, true)
  const columns = useMemo(() => columnsOf(say, today), [say, today])
  return (
    <DataGrid
      ref={grid}
      id="alliance.reports"
      label={say.list}
      columns={columns}
      rowCount={rows.length}
      getRow={(index) => rows[index]}
      active={at}
      onActive={setAt}
      onOpen={onOpen}
      footLabel={say.count(formatDong(rows.filter(({ report }) => report !== null).length))}
      empty={
        <EmptyState icon="file" title={say.empty} actions={<ActionButton action={create} primary />}>
          {say.emptyWay}
        </EmptyState>
      }
    />
  )
}

function columnsOf(say: Text['periodicReports'], today: string): GridColumn<ListRow>[] {
  const { column } = say
  return [
    {
      key: 'title',
      title: column.title,
      width: 320,
      grow: true,
      fixed: true,
      value: ({ title }) => title,
      render: ({ title, report }) => (
        <>
          {title} {report?.isDraftForm === true ? <Tag tone="amber">{say.draftForm}</Tag> : null}
        </>
      ),
    },
    { key: 'period', title: column.period, width: 210, value: ({ periodKey }) => wordsOfPeriod(periodKey) },
    { key: 'dueOn', title: column.dueOn, kind: 'date', width: 110, value: ({ dueOn }) => dueOn },
    {
      key: 'state',
      title: column.state,
      width: 180,
      value: (row) => standing(row, say, today).words,
      render: (row) => <Tag tone={standing(row, say, today).tone}>{standing(row, say, today).words}</Tag>,
    },
    { key: 'number', title: column.number, kind: 'code', width: 110, value: ({ report }) => report?.number ?? '' },
    { key: 'recipient', title: column.recipient, width: 220, value: ({ report }) => report?.recipient ?? '' },
    { key: 'sentOn', title: column.sentOn, kind: 'date', width: 110, value: ({ report }) => report?.sentOn ?? null },
  ]
}

const tones = {
  none: 'amber',
  draft: 'plain',
  checked: 'amber',
  approved: 'amber',
  sent: 'green',
  dropped: 'plain',
} as const
const answerTones = { received: 'green', returned: 'red', accepted: 'green' } as const

/** Where a line stands: what came back last, else its own state; one that is due and not begun, by its day. */
function standing({ report, dueOn }: ListRow, say: Text['periodicReports'], today: string) {
  if (report === null)
    return dueOn !== null && dueOn < today
      ? ({ words: say.state.overdue, tone: 'red' } as const)
      : { words: say.state.none, tone: tones.none }
  if (report.answer !== null) return { words: say.answer[report.answer], tone: answerTones[report.answer] }
  return { words: say.state[report.state], tone: tones[report.state] }
}

/** '6 tháng đầu năm 2026' of '2026-H1'. */
function wordsOfPeriod(key: string): string {
  const period = reportPeriodOf(key)
  return period === null ? key : periodWords(period)
}
