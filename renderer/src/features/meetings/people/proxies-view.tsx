import { useQuery } from '@tanstack/react-query'
import type { Proxy } from '@shared/contract/meeting-people'
import type { MeetingRow } from '@shared/contract/meetings'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo, useRef, useState } from 'react'
import type { Action, ActionContext } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { type Text, useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import { GiveProxy } from './give-proxy'
import classes from './people.module.css'
import { useGridFocus } from '../../../ui/use-grid-focus'
import type { PeopleViewProps } from './view'

const none: readonly Proxy[] = []

/** Proxies on paper: who gave theirs to whom, as many as the charter allows one holder (article 61.1.c). */
export function ProxiesView({ meeting, bar }: PeopleViewProps) {
  const text = useText()
  const say = text.meetingPeople.proxies
  const { meetingId } = meeting
  const grid = useRef<HTMLDivElement>(null)
  const { data, error } = useQuery(api.meetings.proxies.queryOptions({ input: { meetingId } }))
  const rows = data?.proxies ?? none
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<Doing>(null)
  const chosen = rows[place] ?? null
  const columns = useMemo(() => columnsOf(say), [say])
  useGridFocus(grid, data !== undefined)
  const { give, withdraw } = useProxyActions(meeting, chosen, setDoing)
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <>
      <div className={classes.bar}>
        {bar}
        <span className={classes.actions}>
          <ActionButton action={withdraw} />
          <ActionButton action={give} primary />
        </span>
      </div>
      {data === undefined ? null : <Note>{say.rule(formatDong(data.limit), data.outsiders)}</Note>}
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {doing === 'withdrawing' && chosen !== null ? <WithdrawProxy proxy={chosen} onDone={back} /> : null}
      <div className={classes.room}>
        <Split side={doing === 'giving' ? 420 : null}>
          <Sheet fill label={say.grid}>
            <DataGrid
              ref={grid}
              id="meetings.proxies"
              label={say.grid}
              columns={columns}
              rowCount={rows.length}
              getRow={(at) => rows[at]}
              active={place}
              onActive={setPlace}
              rowTone={({ withdrawnOn }) => (withdrawnOn === null ? undefined : 'quiet')}
              empty={
                <EmptyState icon="people" title={say.empty} actions={<ActionButton action={give} primary />}>
                  {say.emptyWay}
                </EmptyState>
              }
            />
          </Sheet>
          {doing === 'giving' ? (
            <GiveProxy meeting={meeting} outsiders={data?.outsiders ?? true} onDone={back} />
          ) : null}
        </Split>
      </div>
    </>
  )
}

type Doing = 'giving' | 'withdrawing' | null

/** Giving a proxy, and withdrawing the one that is chosen. */
function useProxyActions(meeting: MeetingRow, chosen: Proxy | null, setDoing: (doing: Doing) => void) {
  const text = useText()
  const say = text.meetingPeople.proxies
  const may = (context: ActionContext) =>
    meeting.stage === 'preparing' ? context.whyNot('meeting.prepare') : text.meetingPeople.over
  const give: Action = {
    id: 'meetings.giveProxy',
    place: 'meetings',
    label: say.give,
    keys: 'Alt N',
    icon: 'plus',
    blocked: may,
    perform: () => setDoing('giving'),
  }
  const withdraw: Action = {
    id: 'meetings.withdrawProxy',
    place: 'meetings',
    label: say.withdraw,
    keys: 'Delete',
    blocked: (context) => (chosen === null || chosen.withdrawnOn !== null ? say.choose : may(context)),
    perform: () => setDoing('withdrawing'),
  }
  useActions([give, withdraw])
  return { give, withdraw }
}

function WithdrawProxy({ proxy, onDone }: { proxy: Proxy; onDone: () => void }) {
  const text = useText()
  const say = text.meetingPeople.proxies
  const { today } = useWorkPeriod()
  const command = useCommand(core.meetings.withdrawProxy)
  const confirm = async () => {
    if ((await command.run({ proxyId: proxy.proxyId, withdrawnOn: today })) === null) return
    showDone(say.withdrawDone)
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.withdrawQuestion(proxy.giverName, proxy.holderName)}
      confirmLabel={say.withdraw}
      busy={command.busy}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}

function columnsOf(say: Text['meetingPeople']['proxies']): GridColumn<Proxy>[] {
  return [
    {
      key: 'giver',
      title: say.column.giver,
      width: 200,
      grow: true,
      fixed: true,
      value: (row) => `${row.giverName} ${row.giver}`,
    },
    {
      key: 'holder',
      title: say.column.holder,
      width: 220,
      grow: true,
      value: (row) => `${row.holderName} ${row.holder ?? `(${say.outsider})`}`,
    },
    { key: 'givenOn', title: say.column.givenOn, kind: 'date', width: 100, value: (row) => row.givenOn },
    { key: 'paper', title: say.column.paper, width: 160, value: (row) => row.paper },
    {
      key: 'state',
      title: say.column.state,
      width: 130,
      value: ({ withdrawnOn }) => (withdrawnOn === null ? '' : say.withdrawn(formatCivilDate(withdrawnOn))),
    },
  ]
}
