import { useQuery } from '@tanstack/react-query'
import type { Service } from '@shared/contract/services'
import { useMemo, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { type Text, useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { showDone } from '../../../ui/toast'
import { CatalogForm } from './catalog-form'
import classes from './services.module.css'
import { useGridFocus } from './use-grid-focus'
import type { ViewProps } from './view'

type Doing = 'adding' | 'changing' | 'removing' | null

/** The services of the co-operative: those the chart gives, and those it names itself. */
export function CatalogView({ bar }: ViewProps) {
  const text = useText()
  const say = text.memberServices.catalog
  const { data, error } = useQuery(api.services.list.queryOptions({ input: {} }))
  const rows = data ?? []
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<Doing>(null)
  const grid = useRef<HTMLDivElement>(null)
  useGridFocus(grid, data !== undefined)
  const chosen = rows[place] ?? null
  const actions = useCatalogActions(chosen, setDoing)
  const columns = useMemo(() => columnsOf(text), [text])
  const back = () => {
    setDoing(null)
    requestAnimationFrame(() => grid.current?.focus())
  }
  return (
    <>
      <div className={classes.bar}>
        {bar}
        <span className={classes.actions}>
          <ActionButton action={actions.remove} />
          <ActionButton action={actions.change} />
          <ActionButton action={actions.add} primary />
        </span>
      </div>
      <p className={classes.quiet}>{say.words}</p>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {doing === 'removing' && chosen !== null ? <Removing service={chosen} onDone={back} /> : null}
      <div className={classes.room}>
        <Split side={doing === 'adding' || doing === 'changing' ? 380 : null}>
          <Sheet fill label={say.grid}>
            <DataGrid
              ref={grid}
              id="members.services.catalog"
              label={say.grid}
              columns={columns}
              rowCount={rows.length}
              getRow={(at) => rows[at]}
              active={place}
              onActive={setPlace}
              onOpen={() => setDoing('changing')}
              rowTone={({ active }) => (active ? undefined : 'quiet')}
            />
          </Sheet>
          {doing === 'adding' ? (
            <CatalogForm key="new" service={null} onDone={back} />
          ) : doing === 'changing' && chosen !== null ? (
            <CatalogForm key={chosen.code} service={chosen} onDone={back} />
          ) : null}
        </Split>
      </div>
    </>
  )
}

function useCatalogActions(chosen: Service | null, setDoing: (doing: Doing) => void) {
  const say = useText().memberServices.catalog
  const place = 'members'
  const add: Action = {
    id: 'members.services.addService',
    place,
    label: say.add,
    keys: 'Alt N',
    icon: 'plus',
    blocked: (context) => context.whyNot('service.change'),
    perform: () => setDoing('adding'),
  }
  const change: Action = {
    id: 'members.services.changeService',
    place,
    label: say.change,
    keys: 'F2',
    blocked: (context) => (chosen === null ? say.choose : context.whyNot('service.change')),
    perform: () => setDoing('changing'),
  }
  const remove: Action = {
    id: 'members.services.removeService',
    place,
    label: say.remove,
    keys: 'Alt X',
    blocked: (context) =>
      chosen === null ? say.choose : chosen.derived ? say.derivedStays : context.whyNot('service.change'),
    perform: () => setDoing('removing'),
  }
  useActions([add, change, remove])
  return { add, change, remove }
}

function Removing({ service, onDone }: { service: Service; onDone: () => void }) {
  const text = useText()
  const say = text.memberServices.catalog
  const command = useCommand(core.services.remove)
  const remove = async () => {
    if ((await command.run({ code: service.code })) === null) return
    showDone(say.removed)
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.removing(service.name)}
      confirmLabel={say.remove}
      busy={command.busy}
      onConfirm={() => void remove()}
      onCancel={onDone}
    >
      {say.removingWords}
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}

function columnsOf(text: Text): GridColumn<Service>[] {
  const say = text.memberServices.catalog
  const { column } = say
  const state = ({ active, derived }: Service) => (!active ? say.stopped : derived ? say.derived : say.own)
  return [
    { key: 'code', title: column.code, kind: 'code', width: 110, fixed: true, value: ({ code }) => code },
    { key: 'name', title: column.name, width: 200, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'kind', title: column.kind, width: 150, value: ({ kind }) => say.kind[kind] },
    { key: 'unit', title: column.unit, width: 100, value: ({ unit }) => unit },
    { key: 'accounts', title: column.accounts, width: 120, value: ({ accounts }) => accounts },
    { key: 'words', title: column.words, width: 180, grow: true, value: ({ words }) => words },
    {
      key: 'state',
      title: column.state,
      width: 150,
      value: state,
      render: (row) => <Tag tone={row.derived || !row.active ? 'plain' : 'green'}>{state(row)}</Tag>,
    },
  ]
}
