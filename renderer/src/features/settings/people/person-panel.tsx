import { Checkbox, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { type Person, Role, SHORTEST_PASSWORD } from '@shared/contract/people'
import { type Role as RoleName, roles } from '@shared/contract/permission'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { RoleRights } from './role-rights'

type Fields = { name: string; role: RoleName; active: boolean }
type FieldsProps = { fields: Fields; onChange: (fields: Fields) => void }

/** Somebody new, with a first password. */
export function AddPersonPanel({ onClose }: { onClose: () => void }) {
  const text = useText()
  const say = text.people
  const [fields, setFields] = useState<Fields>({ name: '', role: 'accountant', active: true })
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const add = useCommand(core.people.add)
  const blocked =
    fields.name.trim() === ''
      ? say.nameMissing
      : [...password].length < SHORTEST_PASSWORD
        ? say.short(SHORTEST_PASSWORD)
        : password === again
          ? null
          : say.differs
  const send = async () => {
    if (blocked !== null || add.busy) return
    if ((await add.run({ name: fields.name, role: fields.role, password })) === null) return
    showDone(say.added(fields.name.trim()))
    onClose()
  }
  return (
    <FormPanel
      title={say.addTitle}
      confirmLabel={say.add}
      blocked={blocked}
      busy={add.busy}
      error={add.error === null ? null : failureWords(add.error, text.failure).join(' ')}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <PersonFields fields={fields} onChange={setFields} />
      <PasswordInput
        label={say.password}
        description={say.passwordHint(SHORTEST_PASSWORD)}
        value={password}
        maxLength={200}
        autoComplete="new-password"
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <PasswordInput
        label={say.again}
        value={again}
        maxLength={200}
        autoComplete="new-password"
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
    </FormPanel>
  )
}

/** Name, role, and whether they still use the book. */
export function ChangePersonPanel({ person, onClose }: { person: Person; onClose: () => void }) {
  const text = useText()
  const say = text.people
  const [fields, setFields] = useState<Fields>({ name: person.name, role: person.role, active: person.active })
  const change = useCommand(core.people.change)
  const blocked = fields.name.trim() === '' ? say.nameMissing : null
  const send = async () => {
    if (blocked !== null || change.busy) return
    if ((await change.run({ person: person.id, ...fields })) === null) return
    showDone(say.changed(fields.name.trim()))
    onClose()
  }
  return (
    <FormPanel
      title={say.changeTitle(person.name)}
      confirmLabel={say.save}
      blocked={blocked}
      busy={change.busy}
      error={change.error === null ? null : failureWords(change.error, text.failure).join(' ')}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <PersonFields fields={fields} onChange={setFields} />
      <Checkbox
        label={say.activeField}
        description={say.activeHint}
        checked={fields.active}
        onChange={(event) => setFields({ ...fields, active: event.currentTarget.checked })}
      />
    </FormPanel>
  )
}

function PersonFields({ fields, onChange }: FieldsProps) {
  const text = useText()
  const say = text.people
  return (
    <>
      <TextInput
        data-autofocus
        label={say.name}
        value={fields.name}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => onChange({ ...fields, name: event.currentTarget.value })}
      />
      <NativeSelect
        label={say.role}
        data={roles.map((role) => ({ value: role, label: text.shell.role[role] }))}
        value={fields.role}
        onChange={({ currentTarget: { value } }) => {
          const role = Role.safeParse(value)
          if (role.success) onChange({ ...fields, role: role.data })
        }}
      />
      <RoleRights role={fields.role} />
    </>
  )
}
