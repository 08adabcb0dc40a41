import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PlanItem } from '@shared/contract/supervision/inspections'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { type Text, useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { PlanForm } from './plan-form'

const PANEL = 380

/** The plan of a year by months: proposed in one step, changed item by item, each leads to its inspection. */
export function PlanPage() {
  const text = useText()
  const say = text.supervisionInspections.plan
  const today = useToday()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const answer = useQuery(api.supervision.plan.queryOptions({ input: { year } }))
  const list = useChosen(answer.data, ({ planItemId }) => planItemId)
  const [adding, setAdding] = useState(false)
  const { add, propose, begin, drop, leaving, error } = usePlanActions({
    row: list.row,
    year,
    onAdd: () => setAdding(true),
  })
  const columns = useMemo(() => columnsOf(say, today), [say, today])
  const done = () => {
    setAdding(false)
    list.toGrid()
  }
  if (!list.isRead && answer.error === null) return <ProgressBar what={text.supervision.reading} done={0} total={0} />
  return (
    <>
      <div className={classes.bar}>
        <NativeSelect
          aria-label={say.year}
          value={String(year)}
          data={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({
            value: String(one),
            label: `${say.year} ${one}`,
          }))}
          onChange={({ currentTarget: { value } }) => setYear(Number(value))}
        />
        <div className={classes.end}>
          <ActionButton action={begin} />
          <ActionButton action={drop} />
          <ActionButton action={add} primary={list.rows.length > 0} />
        </div>
      </div>
      <FailureNote error={answer.error ?? error} />
      <Leaving {...leaving} />
      <Split side={adding ? PANEL : null}>
        <Sheet label={say.list(year)} fill>
          <DataGrid
            ref={list.grid}
            id="supervision-plan"
            label={say.list(year)}
            columns={columns}
            rowCount={list.rows.length}
            getRow={(place) => list.rows[place]}
            active={list.place}
            onActive={(_, row) => row !== undefined && list.choose(row.planItemId)}
            rowTone={({ inspections }) => (inspections.length > 0 ? 'quiet' : undefined)}
            footLabel={say.shown(formatDong(list.rows.length))}
            empty={
              <EmptyState icon="calendar" title={say.empty} actions={<ActionButton action={propose} primary />}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        {adding ? <PlanForm year={year} onDone={done} /> : null}
      </Split>
    </>
  )
}

type LeavingProps = { item: PlanItem | null; busy: boolean; confirm: () => void; giveUp: () => void }

/** Asks before an item leaves the plan; nothing while none is to. */
function Leaving({ item, busy, confirm, giveUp }: LeavingProps) {
  const say = useText().supervisionInspections.plan
  if (item === null) return null
  return (
    <ConfirmPanel
      question={say.dropQuestion(item.title)}
      confirmLabel={say.drop}
      danger
      busy={busy}
      onConfirm={confirm}
      onCancel={giveUp}
    >
      {say.dropWords}
    </ConfirmPanel>
  )
}

type PlanDeeds = { row: PlanItem | null; year: number; onAdd: () => void }

function usePlanActions({ row, year, onAdd }: PlanDeeds) {
  const say = useText().supervisionInspections.plan
  const proposing = useCommand(core.supervision.proposePlan)
  const dropping = useCommand(core.supervision.dropPlanned)
  const [leaving, setLeaving] = useState<PlanItem | null>(null)
  const place = 'supervision'
  const isDone = row !== null && row.inspections.length > 0
  const base = {
    place,
    blocked: ({ whyNot }: Parameters<NonNullable<Action['blocked']>>[0]) => whyNot('supervision.inspect'),
  }
  const onRow: Action['blocked'] = ({ whyNot }) => {
    if (row === null) return say.choose
    return isDone ? say.isDone : whyNot('supervision.inspect')
  }
  const add: Action = { ...base, id: 'plan.add', label: say.add, keys: 'Alt N', icon: 'plus', perform: onAdd }
  const propose: Action = {
    ...base,
    id: 'plan.propose',
    label: say.propose,
    keys: 'Ctrl Enter',
    perform: () =>
      void proposing.run({ year }).then((answer) => {
        if (answer !== null) showDone(say.proposed(answer.count))
      }),
  }
  const begin: Action = {
    place,
    id: 'plan.begin',
    label: say.begin,
    keys: 'Alt R',
    icon: 'eye',
    blocked: onRow,
    perform: ({ navigate }) =>
      row !== null && navigate(`/supervision/inspections/new/${row.kind}/plan-${encodeURIComponent(row.planItemId)}`),
  }
  const drop: Action = {
    place,
    id: 'plan.drop',
    label: say.drop,
    keys: 'Delete',
    blocked: onRow,
    perform: () => setLeaving(row),
  }
  const confirm = async () => {
    if (leaving === null || (await dropping.run({ planItemId: leaving.planItemId })) === null) return
    setLeaving(null)
    showDone(say.dropped)
  }
  useActions([add, begin, drop, propose])
  return {
    add,
    propose,
    begin,
    drop,
    leaving: { item: leaving, busy: dropping.busy, confirm: () => void confirm(), giveUp: () => setLeaving(null) },
    error: proposing.error ?? dropping.error,
  }
}

function columnsOf(say: Text['supervisionInspections']['plan'], today: string): GridColumn<PlanItem>[] {
  const { column } = say
  const now = Number(today.slice(0, 4)) * 100 + Number(today.slice(5, 7))
  const made = ({ inspections }: PlanItem) => inspections.map(({ number }) => say.done(number)).join(', ')
  return [
    {
      key: 'month',
      title: column.month,
      kind: 'code',
      width: 90,
      value: ({ year, monthOfYear }) => `${String(monthOfYear).padStart(2, '0')}/${year}`,
    },
    { key: 'title', title: column.title, width: 240, grow: true, value: ({ title }) => title },
    { key: 'responsible', title: column.responsible, width: 160, value: ({ responsible }) => responsible },
    {
      key: 'state',
      title: column.state,
      width: 200,
      value: made,
      render: (item) => {
        if (item.inspections.length > 0) return <Tag tone="green">{made(item)}</Tag>
        return item.year * 100 + item.monthOfYear < now ? <Tag tone="red">{say.overdue}</Tag> : null
      },
    },
    { key: 'note', title: column.note, width: 160, value: ({ note }) => note },
  ]
}
