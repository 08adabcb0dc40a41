import { useQuery } from '@tanstack/react-query'
import type { Complaint } from '@shared/contract/supervision/requests'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { useScans } from '../../../client/use-scans'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { ProgressBar } from '../../../ui/progress-bar'
import { ScanList } from '../../../ui/scan-list'
import { Sheet, Split } from '../../../ui/sheet'
import { SidePanel } from '../../../ui/side-panel'
import { Tag } from '../../../ui/tag'
import { FailureNote } from '../failure-note'
import { StepList } from '../step-list'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { FollowComplaint } from './follow-complaint'
import { ReceiveComplaint } from './receive-complaint'

const PANEL = 400

/** Petitions and complaints with their handling and result (article 69.3.g). */
export function ComplaintsPage() {
  const text = useText()
  const say = text.supervisionFindings.complaints
  const answer = useQuery(api.supervision.complaints.queryOptions({ input: {} }))
  const list = useChosen(answer.data, ({ complaintId }) => complaintId)
  const [doing, setDoing] = useState<'looking' | 'receiving' | 'following'>('looking')
  const { row } = list
  const { receive, follow } = useComplaintActions(row, setDoing)
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
          <ActionButton action={receive} primary />
        </div>
      </div>
      <FailureNote error={answer.error} />
      <Split side={row === null && doing === 'looking' ? null : PANEL}>
        <Sheet label={say.list} fill>
          <DataGrid
            ref={list.grid}
            id="supervision-complaints"
            label={say.list}
            columns={columns}
            rowCount={list.rows.length}
            getRow={(place) => list.rows[place]}
            active={list.place}
            onActive={(_, one) => one !== undefined && list.choose(one.complaintId)}
            footLabel={say.shown(formatDong(list.rows.length))}
            empty={
              <EmptyState icon="people" title={say.empty} actions={<ActionButton action={receive} />}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        {doing === 'receiving' ? <ReceiveComplaint onDone={done} /> : null}
        {doing === 'following' && row !== null ? <FollowComplaint complaint={row} onDone={done} /> : null}
        {doing === 'looking' && row !== null ? (
          <ComplaintDetail key={row.complaintId} complaint={row} follow={follow} />
        ) : null}
      </Split>
    </>
  )
}

function ComplaintDetail({ complaint, follow }: { complaint: Complaint; follow: Action }) {
  const say = useText().supervisionFindings.complaints
  const { context } = useActionHost()
  const scans = useScans('complaint', complaint.complaintId)
  return (
    <SidePanel
      title={complaint.sender === '' ? say.unnamed : complaint.sender}
      tags={<Tag>{say.kind[complaint.kind]}</Tag>}
      aside={say.channel[complaint.channel]}
      foot={<ActionButton action={follow} size="sm" />}
    >
      <div className={classes.detail}>
        <p className={classes.words}>{complaint.content}</p>
        <StepList none={say.noSteps} steps={complaint.steps.map((step) => ({ ...step, words: say.step[step.kind] }))} />
        <h3>{say.papers}</h3>
        <ScanList {...scans} blocked={context.whyNot('supervision.inspect')} />
      </div>
    </SidePanel>
  )
}

function useComplaintActions(row: Complaint | null, setDoing: (doing: 'receiving' | 'following') => void) {
  const say = useText().supervisionFindings.complaints
  const place = 'supervision'
  const receive: Action = {
    id: 'complaints.receive',
    place,
    label: say.receive,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: () => setDoing('receiving'),
  }
  const follow: Action = {
    id: 'complaints.follow',
    place,
    label: say.follow,
    keys: 'Alt H',
    blocked: ({ whyNot }) => {
      if (row === null) return say.choose
      return row.state === 'closed' || row.state === 'withdrawn' ? say.over : whyNot('supervision.inspect')
    },
    perform: () => setDoing('following'),
  }
  useActions([receive, follow])
  return { receive, follow }
}

function columnsOf(say: Text['supervisionFindings']['complaints']): GridColumn<Complaint>[] {
  const { column } = say
  return [
    { key: 'receivedOn', title: column.receivedOn, kind: 'date', width: 100, value: ({ receivedOn }) => receivedOn },
    { key: 'kind', title: column.kind, width: 100, value: ({ kind }) => say.kind[kind] },
    {
      key: 'sender',
      title: column.sender,
      width: 170,
      value: ({ sender }) => (sender === '' ? say.unnamed : sender),
    },
    { key: 'content', title: column.content, width: 200, grow: true, value: ({ content }) => content },
    { key: 'dueOn', title: column.dueOn, kind: 'date', width: 100, value: ({ dueOn }) => dueOn },
    {
      key: 'state',
      title: column.state,
      width: 120,
      value: ({ state }) => say.state[state],
      render: ({ state, overdue }) => (
        <Tag tone={overdue ? 'red' : state === 'closed' ? 'green' : state === 'withdrawn' ? 'plain' : 'amber'}>
          {say.state[state]}
        </Tag>
      ),
    },
  ]
}
