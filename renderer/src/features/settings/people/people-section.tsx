import { useQuery } from '@tanstack/react-query'
import type { BookInfo } from '@shared/contract/book'
import type { Person } from '@shared/contract/people'
import { useMemo, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { PasswordPanel } from './password-panel'
import { AddPersonPanel, ChangePersonPanel } from './person-panel'
import { RoleRights } from './role-rights'
import { SessionRules } from './session-rules'
import classes from '../settings.module.css'

type Asking = 'add' | 'change' | 'password' | null
const SIDE = 340

/** Who uses the book: named, with a role and a password; how the screen locks and who opens a month again. */
export function PeopleSection({ info }: { info: BookInfo }) {
  const text = useText()
  const say = text.people
  const list = useQuery(api.people.list.queryOptions({ input: {} }))
  const session = useQuery(api.session.state.queryOptions({ input: {} })).data
  const people = useMemo(() => list.data?.people ?? [], [list.data])
  const [active, setActive] = useState(0)
  const [asking, setAsking] = useState<Asking>(null)
  const chosen = people[active]
  const grid = useRef<HTMLDivElement>(null)
  const close = () => {
    setAsking(null)
    grid.current?.focus()
  }
  const actions = usePeopleActions(chosen, info, session?.passwords === true, setAsking)
  const columns = useColumns(info.user.id)
  return (
    <>
      {session?.passwords === false ? <Note tone="amber">{say.open}</Note> : null}
      <Note>{say.guard}</Note>
      {list.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(list.error, text.failure).join(' ')}
        </Note>
      )}
      <div className={classes.listRoom}>
        <Split side={asking === null ? null : SIDE}>
          <Sheet
            fill
            title={say.list}
            foot={actions.map((action, i) => (
              <ActionButton key={action.id} action={action} primary={i === 0} />
            ))}
          >
            <DataGrid
              ref={grid}
              id="settings.people"
              label={say.list}
              columns={columns}
              rowCount={people.length}
              getRow={(place) => people[place]}
              active={active}
              onActive={setActive}
              rowTone={(row) => (row.active ? undefined : 'quiet')}
              onOpen={() => info.permissions.includes('people.change') && setAsking('change')}
            />
            {chosen === undefined ? null : (
              <div className={classes.inset}>
                <RoleRights role={chosen.role} />
              </div>
            )}
          </Sheet>
          {asking === null ? null : (
            <Panel asking={asking} chosen={chosen} people={people} user={info.user.id} onClose={close} />
          )}
        </Split>
      </div>
      {session === undefined ? null : <SessionRules session={session} />}
    </>
  )
}

type PanelProps = {
  asking: Exclude<Asking, null>
  chosen: Person | undefined
  people: readonly Person[]
  user: string
  onClose: () => void
}

function Panel({ asking, chosen, people, user, onClose }: PanelProps) {
  if (asking === 'add') return <AddPersonPanel onClose={onClose} />
  if (chosen === undefined) return null
  if (asking === 'change') return <ChangePersonPanel key={chosen.id} person={chosen} onClose={onClose} />
  const alone = people.filter((person) => person.active).length === 1
  return (
    <PasswordPanel
      key={chosen.id}
      person={chosen}
      own={chosen.id === user}
      removable={alone && chosen.hasPassword && chosen.active}
      onClose={onClose}
    />
  )
}

function usePeopleActions(
  chosen: Person | undefined,
  info: BookInfo,
  passwords: boolean,
  ask: (what: Asking) => void,
): readonly Action[] {
  const say = useText().people
  const own = chosen?.id === info.user.id
  const place = 'settings'
  const add: Action = {
    id: 'settings.addPerson',
    place,
    label: say.add,
    keys: 'N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('people.change') ?? (passwords ? null : say.firstPassword),
    perform: () => ask('add'),
  }
  const change: Action = {
    id: 'settings.changePerson',
    place,
    label: say.change,
    keys: 'S',
    blocked: ({ whyNot }) => whyNot('people.change') ?? (chosen === undefined ? say.choose : null),
    perform: () => ask('change'),
  }
  const password: Action = {
    id: 'settings.setPassword',
    place,
    label: say.setPassword,
    keys: 'M',
    icon: 'lock',
    blocked: ({ whyNot, can }) =>
      whyNot('password.change') ??
      (chosen === undefined ? say.choose : own || can('people.change') ? null : say.notOwn),
    perform: () => ask('password'),
  }
  const actions = [add, change, password]
  useActions(actions)
  return actions
}

function useColumns(user: string): GridColumn<Person>[] {
  const text = useText()
  return useMemo(() => {
    const say = text.people
    const stateOf = (row: Person) =>
      row.retryAt !== null && row.retryAt > new Date().toISOString()
        ? say.waiting(momentText(row.retryAt))
        : row.active
          ? say.active
          : say.inactive
    return [
      {
        key: 'name',
        title: say.columns.name,
        width: 200,
        grow: true,
        value: (row) => row.name,
        render: (row) => (
          <>
            {row.name}
            {row.id === user ? <span className={classes.quiet}> ({say.you})</span> : null}
          </>
        ),
      },
      { key: 'role', title: say.columns.role, width: 140, value: (row) => text.shell.role[row.role] },
      {
        key: 'password',
        title: say.columns.password,
        width: 110,
        value: (row) => (row.hasPassword ? say.has : say.hasNot),
      },
      { key: 'state', title: say.columns.state, width: 160, value: stateOf },
    ]
  }, [text, user])
}
