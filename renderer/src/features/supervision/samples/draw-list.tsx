import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '@shared/contract/procedure'
import type { supervision } from '@shared/contract/supervision'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { momentText } from '../../../ui/moment-text'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { DrawForm } from './draw-form'

type Draw = OutputOf<(typeof supervision)['draws']>[number]

const PANEL = 400

/** Every sample that was drawn for an inspection; Enter opens one to judge its vouchers. */
export function DrawList() {
  const text = useText()
  const say = text.supervisionSamples
  const [path, navigate] = useLocation()
  const answer = useQuery(api.supervision.draws.queryOptions({ input: {} }))
  const list = useChosen(answer.data, ({ drawId }) => drawId)
  const [drawing, setDrawing] = useState(path.endsWith('/new'))
  const draw: Action = {
    id: 'samples.draw',
    place: 'supervision',
    label: say.draw,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: () => setDrawing(true),
  }
  useActions([draw])
  const columns = useMemo(() => columnsOf(say), [say])
  const open = (drawId: string) => navigate(`/supervision/samples/${encodeURIComponent(drawId)}`)
  if (!list.isRead && answer.error === null) return <ProgressBar what={text.supervision.reading} done={0} total={0} />
  return (
    <>
      <div className={classes.bar}>
        <div className={classes.end}>
          <ActionButton action={draw} primary />
        </div>
      </div>
      <FailureNote error={answer.error} />
      <Split side={drawing ? PANEL : null}>
        <Sheet label={say.list} fill>
          <DataGrid
            ref={list.grid}
            id="supervision-draws"
            label={say.list}
            columns={columns}
            rowCount={list.rows.length}
            getRow={(place) => list.rows[place]}
            active={list.place}
            onActive={(_, row) => row !== undefined && list.choose(row.drawId)}
            onOpen={(row) => open(row.drawId)}
            footLabel={say.shown(formatDong(list.rows.length))}
            empty={
              <EmptyState icon="find" title={say.empty} actions={<ActionButton action={draw} />}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        {drawing ? (
          <DrawForm
            onDone={open}
            onCancel={() => {
              setDrawing(false)
              list.toGrid()
            }}
          />
        ) : null}
      </Split>
    </>
  )
}

function columnsOf(say: Text['supervisionSamples']): GridColumn<Draw>[] {
  const { column } = say
  return [
    { key: 'drawnAt', title: column.drawnAt, width: 140, value: ({ drawnAt }) => momentText(drawnAt) },
    { key: 'method', title: column.method, width: 160, value: ({ method }) => say.method[method] },
    { key: 'seed', title: column.seed, kind: 'code', width: 220, grow: true, value: ({ seed }) => seed },
    {
      key: 'size',
      title: column.size,
      kind: 'amount',
      width: 70,
      value: ({ size, population }) => Math.min(size, population),
    },
    { key: 'population', title: column.population, kind: 'amount', width: 90, value: ({ population }) => population },
    {
      key: 'judged',
      title: column.judged,
      width: 100,
      value: ({ judged, size, population }) =>
        say.judgedOf(judged.right + judged.problem + judged.ask, Math.min(size, population)),
    },
    { key: 'drawnBy', title: column.drawnBy, width: 150, value: ({ drawnBy }) => drawnBy },
  ]
}
