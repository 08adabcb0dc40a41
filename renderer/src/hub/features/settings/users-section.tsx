import { Checkbox, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type HubRole, hubRoles } from '@shared/contract/hub/permission'
import type { HubPerson } from '@shared/contract/hub/session'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { CommandForm } from '../../../client/command-form'
import { hub, hubApi } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { Sheet, Split } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import classes from './settings.module.css'

type Person = z.infer<typeof HubPerson>
const none: readonly Person[] = []

/** Who works for the alliance, and as what. */
export function UsersSection() {
  const { hubSettings: words, hub: frame } = useText()
  const say = words.users
  const people = useQuery(hubApi.users.list.queryOptions({ input: {} })).data?.people ?? none
  const [place, setPlace] = useState(0)
  const [deed, setDeed] = useState<'add' | 'change' | null>(null)
  const person = people[place] ?? null
  const actionOf = (id: 'add' | 'change', label: string, keys: string): Action => ({
    id: `hub.users.${id}`,
    place: 'settings',
    label,
    keys,
    icon: id === 'add' ? 'plus' : 'file',
    blocked: ({ whyNot }) => whyNot('hub.configure'),
    perform: () => setDeed(id),
  })
  const actions = [actionOf('add', say.add, 'Ctrl Shift N'), actionOf('change', say.change, 'F2')]
  useActions(actions)
  const columns = useMemo(
    (): GridColumn<Person>[] => [
      { key: 'name', title: say.name, width: 200, grow: true, value: ({ name }) => name },
      { key: 'role', title: say.role, width: 140, value: ({ role }) => frame.role[role] },
      { key: 'active', title: say.active, width: 110, value: ({ isActive }) => (isActive ? say.yes : say.no) },
    ],
    [say, frame],
  )
  const done = () => setDeed(null)
  return (
    <Split side={deed === null ? null : 380}>
      <Sheet
        title={say.title}
        fill
        foot={actions.map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
      >
        <DataGrid
          id="hub.users"
          label={say.grid}
          columns={columns}
          rowCount={people.length}
          getRow={(at) => people[at]}
          active={place}
          onActive={setPlace}
          onOpen={() => setDeed('change')}
          rowTone={({ isActive }) => (isActive ? undefined : 'quiet')}
        />
      </Sheet>
      {deed === 'add' ? <AddUser onDone={done} /> : null}
      {deed === 'change' && person !== null ? <ChangeUser key={person.userId} person={person} onDone={done} /> : null}
    </Split>
  )
}

function AddUser({ onDone }: { onDone: () => void }) {
  const { hubSettings: words } = useText()
  const say = words.users
  const [name, setName] = useState('')
  const [role, setRole] = useState<HubRole>('officer')
  const [password, setPassword] = useState('')
  const command = useCommand(hub.users.add)
  return (
    <CommandForm
      title={say.add}
      confirm={say.add}
      input={name.trim() === '' || password === '' ? null : { name, role, password }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(words.saved)
        onDone()
      }}
      onCancel={onDone}
    >
      <NameField value={name} onChange={setName} />
      <RoleField value={role} onChange={setRole} />
      <PasswordField label={say.password} value={password} onChange={setPassword} />
    </CommandForm>
  )
}

function ChangeUser({ person, onDone }: { person: Person; onDone: () => void }) {
  const { hubSettings: words } = useText()
  const say = words.users
  const { userId } = person
  const [name, setName] = useState(person.name)
  const [role, setRole] = useState(person.role)
  const [isActive, setIsActive] = useState(person.isActive)
  const command = useCommand(hub.users.change)
  return (
    <CommandForm
      title={say.change}
      confirm={words.save}
      input={name.trim() === '' ? null : { userId, name, role, isActive }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(words.saved)
        onDone()
      }}
      onCancel={onDone}
    >
      <NameField value={name} onChange={setName} />
      <RoleField value={role} onChange={setRole} />
      <Checkbox label={say.active} checked={isActive} onChange={(event) => setIsActive(event.currentTarget.checked)} />
    </CommandForm>
  )
}

function NameField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const say = useText().hubSettings.users
  return (
    <TextInput
      label={say.name}
      data-autofocus
      value={value}
      maxLength={100}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function RoleField({ value, onChange }: { value: HubRole; onChange: (role: HubRole) => void }) {
  const { hubSettings, hub: frame } = useText()
  return (
    <>
      <NativeSelect
        label={hubSettings.users.role}
        value={value}
        data={hubRoles.map((role) => ({ value: role, label: frame.role[role] }))}
        onChange={(event) => onChange(hubRoles.find((role) => role === event.currentTarget.value) ?? value)}
      />
      <p className={classes.quiet}>{hubSettings.users.roleWords}</p>
    </>
  )
}

type PasswordFieldProps = { label: string; value: string; onChange: (password: string) => void }

function PasswordField({ label, value, onChange }: PasswordFieldProps) {
  const say = useText().hubSettings.users
  return (
    <PasswordInput
      label={label}
      description={say.passwordHint}
      value={value}
      maxLength={200}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
