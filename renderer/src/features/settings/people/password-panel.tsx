import { PasswordInput } from '@mantine/core'
import { type Person, SHORTEST_PASSWORD } from '@shared/contract/people'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import classes from '../settings.module.css'

export type PasswordPanelProps = {
  person: Person
  /** One's own: the old password proves it. */
  own: boolean
  /** True in a book of one person, who may do without. */
  removable: boolean
  onClose: () => void
}

/** Sets somebody's password; one's own with the old one. */
export function PasswordPanel({ person, own, removable, onClose }: PasswordPanelProps) {
  const text = useText()
  const say = text.people
  const [typed, setTyped] = useState({ old: '', fresh: '', again: '' })
  const set = useCommand(core.people.setPassword)
  const removes = removable && typed.fresh === '' && typed.again === ''
  const blocked = removes
    ? null
    : [...typed.fresh].length < SHORTEST_PASSWORD
      ? say.short(SHORTEST_PASSWORD)
      : typed.fresh === typed.again
        ? null
        : say.differs
  const send = async () => {
    if (blocked !== null || set.busy) return
    const old = own && person.hasPassword ? typed.old : null
    if ((await set.run({ person: person.id, old, password: typed.fresh })) === null) return
    showDone(removes ? say.passwordGone : say.passwordSet(person.name))
    onClose()
  }
  const field = (key: keyof typeof typed, label: string, first: boolean) => (
    <PasswordInput
      data-autofocus={first || undefined}
      label={label}
      value={typed[key]}
      maxLength={200}
      autoComplete={key === 'old' ? 'off' : 'new-password'}
      onChange={({ currentTarget: { value } }) => setTyped((now) => ({ ...now, [key]: value }))}
    />
  )
  const asksOld = own && person.hasPassword
  return (
    <FormPanel
      title={say.passwordTitle(person.name)}
      confirmLabel={removes ? say.remove : say.setPassword}
      blocked={blocked}
      busy={set.busy}
      error={set.error === null ? null : failureWords(set.error, text.failure).join(' ')}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {asksOld ? field('old', say.old, true) : null}
      {field('fresh', say.fresh, !asksOld)}
      {field('again', say.again, false)}
      <p className={classes.quiet}>{removable ? say.removeWords : say.passwordHint(SHORTEST_PASSWORD)}</p>
    </FormPanel>
  )
}
