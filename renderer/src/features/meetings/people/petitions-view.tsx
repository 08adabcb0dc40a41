import { useQuery } from '@tanstack/react-query'
import type { Petition } from '@shared/contract/meeting-people'
import type { MeetingRow } from '@shared/contract/meetings'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo, useRef, useState } from 'react'
import type { Action, ActionContext } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { AnswerPetition } from './answer-petition'
import classes from './people.module.css'
import { ReceivePetition } from './receive-petition'
import { useGridFocus } from '../../../ui/use-grid-focus'
import type { PeopleViewProps } from './view'

const none: readonly Petition[] = []

/** Petitions to change the agenda: who signed, whether they are enough and in time, and what was answered (articles 60.2 to 60.4). */
export function PetitionsView({ meeting, bar }: PeopleViewProps) {
  const text = useText()
  const say = text.meetingPeople.petitions
  const { meetingId } = meeting
  const grid = useRef<HTMLDivElement>(null)
  const { data, error } = useQuery(api.meetings.petitions.queryOptions({ input: { meetingId } }))
  const rows = data?.petitions ?? none
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<Doing>(null)
  const chosen = rows[place] ?? null
  const columns = useMemo(() => columnsOf(say), [say])
  useGridFocus(grid, data !== undefined)
  const { receive, answer } = usePetitionActions(meeting, chosen, setDoing)
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <>
      <div className={classes.bar}>
        {bar}
        <span className={classes.actions}>
          <ActionButton action={answer} />
          <ActionButton action={receive} primary />
        </span>
      </div>
      {data?.lastDay == null ? null : <Note>{say.lastDay(formatCivilDate(data.lastDay))}</Note>}
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      <div className={classes.room}>
        <Split side={doing === null ? null : 420}>
          <Sheet fill label={say.grid}>
            <DataGrid
              ref={grid}
              id="meetings.petitions"
              label={say.grid}
              columns={columns}
              rowCount={rows.length}
              getRow={(at) => rows[at]}
              active={place}
              onActive={setPlace}
              onOpen={({ answer: answered }) => {
                if (answered === null && meeting.stage === 'preparing') setDoing('answering')
              }}
              empty={
                <EmptyState icon="file" title={say.empty} actions={<ActionButton action={receive} primary />}>
                  {say.emptyWay}
                </EmptyState>
              }
            />
          </Sheet>
          {doing === 'receiving' ? <ReceivePetition meeting={meeting} onDone={back} /> : null}
          {doing === 'answering' && chosen !== null ? <AnswerPetition petition={chosen} onDone={back} /> : null}
        </Split>
      </div>
    </>
  )
}

type Doing = 'receiving' | 'answering' | null

/** Receiving a petition, and answering the one that is chosen. */
function usePetitionActions(meeting: MeetingRow, chosen: Petition | null, setDoing: (doing: Doing) => void) {
  const text = useText()
  const say = text.meetingPeople.petitions
  const may = (context: ActionContext) =>
    meeting.stage === 'preparing' ? context.whyNot('meeting.prepare') : text.meetingPeople.over
  const receive: Action = {
    id: 'meetings.receivePetition',
    place: 'meetings',
    label: say.receive,
    keys: 'Alt N',
    icon: 'plus',
    blocked: may,
    perform: () => setDoing('receiving'),
  }
  const answer: Action = {
    id: 'meetings.answerPetition',
    place: 'meetings',
    label: say.answer,
    keys: 'F2',
    blocked: (context) => (chosen === null ? say.choose : chosen.answer === null ? may(context) : say.already),
    perform: () => setDoing('answering'),
  }
  useActions([receive, answer])
  return { receive, answer }
}

function columnsOf(say: Text['meetingPeople']['petitions']): GridColumn<Petition>[] {
  const standing = ({ enough, inTime }: Petition) =>
    [enough ? say.enough : say.tooFew, inTime ? '' : say.late].filter(Boolean).join(', ')
  return [
    {
      key: 'receivedOn',
      title: say.column.receivedOn,
      kind: 'date',
      width: 100,
      fixed: true,
      value: (row) => row.receivedOn,
    },
    {
      key: 'content',
      title: say.column.content,
      width: 260,
      grow: true,
      fixed: true,
      value: (row) => row.content,
      render: (row) => <span title={row.content}>{row.content}</span>,
    },
    {
      key: 'signers',
      title: say.column.signers,
      width: 120,
      value: (row) => say.signersOf(formatDong(row.signers.length), formatDong(row.needed)),
    },
    {
      key: 'standing',
      title: say.column.standing,
      width: 150,
      value: standing,
      render: (row) => <Tag tone={row.enough && row.inTime ? 'green' : 'amber'}>{standing(row)}</Tag>,
    },
    {
      key: 'answer',
      title: say.column.answer,
      width: 230,
      value: ({ answer }) => (answer === null ? say.waiting : say.answers[answer]),
      render: ({ answer, answerNote }) =>
        answer === null ? <Tag tone="amber">{say.waiting}</Tag> : <span title={answerNote}>{say.answers[answer]}</span>,
    },
  ]
}
