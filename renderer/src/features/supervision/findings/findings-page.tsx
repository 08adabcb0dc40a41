import { useQuery } from '@tanstack/react-query'
import type { Finding } from '@shared/contract/supervision/findings'
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
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { AnswerFinding } from './answer-finding'
import { FindingDetail } from './finding-detail'
import { FindingForm } from './finding-form'
import { FollowFinding } from './follow-finding'

const PANEL = 440

type Doing = 'looking' | 'issuing' | 'answering' | 'following'

/** What was found and recommended: the list, one of them with its history, and what is done next about it. */
export function FindingsPage() {
  const text = useText()
  const say = text.supervisionFindings
  const [path, navigate] = useLocation()
  const answer = useQuery(api.supervision.findings.queryOptions({ input: {} }))
  const list = useChosen(answer.data, ({ findingId }) => findingId)
  const [doing, setDoing] = useState<Doing>(path === '/supervision/findings/new' ? 'issuing' : 'looking')
  const { row } = list
  const issue: Action = {
    id: 'findings.issue',
    place: 'supervision',
    label: say.issue,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: () => setDoing('issuing'),
  }
  useActions([issue])
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
          <ActionButton action={issue} primary />
        </div>
      </div>
      <FailureNote error={answer.error} />
      <Split side={row === null && doing !== 'issuing' ? null : PANEL}>
        <Sheet label={say.list} fill>
          <DataGrid
            ref={list.grid}
            id="supervision-findings"
            label={say.list}
            columns={columns}
            rowCount={list.rows.length}
            getRow={(place) => list.rows[place]}
            active={list.place}
            onActive={(_, one) => one !== undefined && list.choose(one.findingId)}
            rowTone={({ state }) => (state === 'closed' ? 'quiet' : undefined)}
            footLabel={say.shown(formatDong(list.rows.length))}
            empty={
              <EmptyState icon="eye" title={say.empty} actions={<ActionButton action={issue} />}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        <FindingSide
          doing={doing}
          finding={row}
          onDoing={setDoing}
          onIssued={(findingId) => {
            list.choose(findingId)
            navigate('/supervision/findings')
            done()
          }}
          onDone={done}
        />
      </Split>
    </>
  )
}

type SideProps = {
  doing: Doing
  finding: Finding | null
  onDoing: (doing: Doing) => void
  onIssued: (findingId: string) => void
  onDone: () => void
}

/** The right side of the list: the finding one stands at, or what is being done. */
function FindingSide({ doing, finding, onDoing, onIssued, onDone }: SideProps) {
  if (doing === 'issuing') return <FindingForm name="supervision finding" onDone={onIssued} onCancel={onDone} />
  if (finding === null) return null
  if (doing === 'answering') return <AnswerFinding finding={finding} onDone={onDone} />
  if (doing === 'following') return <FollowFinding finding={finding} onDone={onDone} />
  return (
    <FindingDetail
      key={finding.findingId}
      finding={finding}
      onAnswer={() => onDoing('answering')}
      onFollow={() => onDoing('following')}
    />
  )
}

function columnsOf(say: Text['supervisionFindings']): GridColumn<Finding>[] {
  const { column } = say
  const state = ({ state: one, overdue }: Finding) => (overdue ? say.state.overdue : say.state[one])
  return [
    { key: 'number', title: column.number, kind: 'code', width: 92, value: ({ number }) => number },
    { key: 'issuedOn', title: column.issuedOn, kind: 'date', width: 92, value: ({ issuedOn }) => issuedOn },
    { key: 'title', title: column.title, width: 120, grow: true, value: ({ title }) => title },
    { key: 'addressee', title: column.addressee, width: 112, value: ({ addressee }) => say.addressee[addressee] },
    { key: 'dueOn', title: column.dueOn, kind: 'date', width: 98, value: ({ currentDueOn }) => currentDueOn },
    {
      key: 'state',
      title: column.state,
      width: 116,
      value: state,
      render: (finding) => <FindingTag finding={finding} words={state(finding)} />,
    },
  ]
}

function FindingTag({ finding, words }: { finding: Finding; words: string }) {
  if (finding.overdue) return <Tag tone="red">{words}</Tag>
  return <Tag tone={finding.state === 'open' ? 'amber' : finding.state === 'closed' ? 'green' : 'plain'}>{words}</Tag>
}
