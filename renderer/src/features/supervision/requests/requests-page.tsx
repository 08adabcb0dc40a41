import { useQuery } from '@tanstack/react-query'
import type { DocumentRequest } from '@shared/contract/supervision/requests'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { FailureNote } from '../failure-note'
import { StepList } from '../step-list'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { AskDocuments } from './ask-documents'
import { FollowRequest } from './follow-request'

const PANEL = 400

/** Documents that were asked for, for control only, and what became of each request (article 69.3.đ). */
export function RequestsPage() {
  const text = useText()
  const say = text.supervisionFindings.requests
  const answer = useQuery(api.supervision.requests.queryOptions({ input: {} }))
  const list = useChosen(answer.data, ({ requestId }) => requestId)
  const [doing, setDoing] = useState<'looking' | 'asking' | 'following'>('looking')
  const { row } = list
  const { ask, follow } = useRequestActions(row, setDoing)
  const done = () => {
    setDoing('looking')
    list.toGrid()
  }
  const columns = useMemo(() => columnsOf(say), [say])
  if (!list.isRead && answer.error === null) return <ProgressBar what={text.supervision.reading} done={0} total={0} />
  return (
    <>
      <div className={classes.bar}>
        <div className={classes.end}>
          <ActionButton action={ask} primary />
        </div>
      </div>
      <FailureNote error={answer.error} />
      <Split side={row === null && doing === 'looking' ? null : PANEL}>
        <Sheet label={say.list} fill>
          <DataGrid
            ref={list.grid}
            id="supervision-requests"
            label={say.list}
            columns={columns}
            rowCount={list.rows.length}
            getRow={(place) => list.rows[place]}
            active={list.place}
            onActive={(_, one) => one !== undefined && list.choose(one.requestId)}
            footLabel={say.shown(formatDong(list.rows.length))}
            empty={
              <EmptyState icon="file" title={say.empty} actions={<ActionButton action={ask} />}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        {doing === 'asking' ? <AskDocuments onDone={done} /> : null}
        {doing === 'following' && row !== null ? <FollowRequest request={row} onDone={done} /> : null}
        {doing === 'looking' && row !== null ? (
          <SidePanel title={row.askedOf} foot={<ActionButton action={follow} size="sm" />}>
            <div className={classes.detail}>
              <p className={classes.words}>{row.wanted}</p>
              <h3>{say.purpose}</h3>
              <p className={classes.words}>{row.purpose}</p>
              <StepList steps={row.steps.map((step) => ({ ...step, words: say.step[step.kind] }))} none={say.noSteps} />
            </div>
          </SidePanel>
        ) : null}
      </Split>
    </>
  )
}

function useRequestActions(row: DocumentRequest | null, setDoing: (doing: 'asking' | 'following') => void) {
  const say = useText().supervisionFindings.requests
  const place = 'supervision'
  const ask: Action = {
    id: 'requests.ask',
    place,
    label: say.ask,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: () => setDoing('asking'),
  }
  const follow: Action = {
    id: 'requests.follow',
    place,
    label: say.follow,
    keys: 'Alt H',
    blocked: ({ whyNot }) => {
      if (row === null) return say.choose
      return row.state === 'refused' || row.state === 'withdrawn' ? say.over : whyNot('supervision.inspect')
    },
    perform: () => setDoing('following'),
  }
  useActions([ask, follow])
  return { ask, follow }
}

function columnsOf(say: Text['supervisionFindings']['requests']): GridColumn<DocumentRequest>[] {
  const { column } = say
  return [
    { key: 'askedOn', title: column.askedOn, kind: 'date', width: 100, value: ({ askedOn }) => askedOn },
    { key: 'askedOf', title: column.askedOf, width: 160, value: ({ askedOf }) => askedOf },
    { key: 'wanted', title: column.wanted, width: 220, grow: true, value: ({ wanted }) => wanted },
    { key: 'dueOn', title: column.dueOn, kind: 'date', width: 100, value: ({ dueOn }) => dueOn },
    {
      key: 'state',
      title: column.state,
      width: 130,
      value: ({ state }) => say.state[state],
      render: ({ state, overdue }) => (
        <Tag
          tone={
            overdue ? 'red' : state === 'received' ? 'green' : state === 'open' || state === 'part' ? 'amber' : 'plain'
          }
        >
          {say.state[state]}
        </Tag>
      ),
    },
  ]
}
