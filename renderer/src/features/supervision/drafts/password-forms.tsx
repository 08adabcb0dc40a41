import { PasswordInput } from '@mantine/core'
import { SHORTEST_PASSWORD } from '@shared/contract/people'
import { formatDong } from '@shared/domain/money'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { formError } from '../form-error'

type Typed = { old: string; fresh: string; again: string }
const NOTHING: Typed = { old: '', fresh: '', again: '' }

/** What is typed of passwords, and why it cannot be sent yet. Kept nowhere: it is gone with the form. */
function usePasswords() {
  const say = useText().supervisionPrivate.drafts
  const [typed, setTyped] = useState(NOTHING)
  const isShort = [...typed.fresh].length < SHORTEST_PASSWORD
  const blocked = isShort ? say.short(SHORTEST_PASSWORD) : typed.fresh === typed.again ? null : say.differs
  const field = (key: keyof Typed, label: string, first = false) => (
    <PasswordInput
      data-autofocus={first || undefined}
      label={label}
      value={typed[key]}
      maxLength={200}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => setTyped((now) => ({ ...now, [key]: value }))}
    />
  )
  return { typed, blocked, field }
}

/** Opens the drafts with what was typed; the answer is nothing, the state is read again. */
function useUnlock() {
  return useMutation({ mutationFn: (password: string) => core.supervisorDrafts.unlock({ password }) })
}

export type PasswordFormProps = { onDone: () => void; onCancel: () => void }

/** The first password: what losing it means is said before it is typed, and it is typed twice. */
export function SetDraftsPassword({ onDone, onCancel }: PasswordFormProps) {
  const text = useText()
  const say = text.supervisionPrivate.drafts
  const { typed, blocked, field } = usePasswords()
  const command = useCommand(core.supervisorDrafts.setPassword)
  const unlock = useUnlock()
  const set = async () => {
    if (blocked !== null || command.busy) return
    if ((await command.run({ password: typed.fresh, again: typed.again })) === null) return
    showDone(say.isSet)
    await unlock.mutateAsync(typed.fresh).catch(() => null)
    onDone()
  }
  return (
    <FormPanel
      title={say.setTitle}
      confirmLabel={say.set}
      blocked={blocked}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void set()}
      onCancel={onCancel}
    >
      <Note tone="amber">{say.lost}</Note>
      {field('fresh', say.fresh, true)}
      {field('again', say.again)}
    </FormPanel>
  )
}

/** Opens the drafts for as long as one sits there. */
export function UnlockDrafts({ onDone, onCancel }: PasswordFormProps) {
  const text = useText()
  const say = text.supervisionPrivate.drafts
  const { typed, field } = usePasswords()
  const unlock = useUnlock()
  const open = async () => {
    if (typed.old === '' || unlock.isPending) return
    const opened = await unlock.mutateAsync(typed.old).catch(() => null)
    if (opened !== null) onDone()
  }
  return (
    <FormPanel
      title={say.unlockTitle}
      confirmLabel={say.unlock}
      blocked={typed.old === '' ? say.password : null}
      busy={unlock.isPending}
      error={formError(unlock.error, text)}
      onConfirm={() => void open()}
      onCancel={onCancel}
    >
      {field('old', say.password, true)}
    </FormPanel>
  )
}

/** Wraps the key again under another password; the drafts stay. */
export function ChangeDraftsPassword({ onDone, onCancel }: PasswordFormProps) {
  const text = useText()
  const say = text.supervisionPrivate.drafts
  const { typed, blocked, field } = usePasswords()
  const command = useCommand(core.supervisorDrafts.changePassword)
  const change = async () => {
    if (blocked !== null || command.busy) return
    const { old, fresh: password, again } = typed
    if ((await command.run({ old, password, again })) === null) return
    showDone(say.changed)
    onDone()
  }
  return (
    <FormPanel
      title={say.changeTitle}
      confirmLabel={say.change}
      blocked={blocked}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void change()}
      onCancel={onCancel}
    >
      {field('old', say.old, true)}
      {field('fresh', say.fresh)}
      {field('again', say.again)}
      <Note tone="amber">{say.lost}</Note>
    </FormPanel>
  )
}

/** For a password that was lost: the drafts go, and a new one is set. */
export function StartDraftsAgain({ count, onDone, onCancel }: PasswordFormProps & { count: number }) {
  const text = useText()
  const say = text.supervisionPrivate.drafts
  const { typed, blocked, field } = usePasswords()
  const command = useCommand(core.supervisorDrafts.startAgain)
  const start = async () => {
    if (blocked !== null || command.busy) return
    const answer = await command.run({ password: typed.fresh, again: typed.again })
    if (answer === null) return
    showDone(say.started(formatDong(answer.lost)))
    onDone()
  }
  return (
    <FormPanel
      title={say.startTitle}
      confirmLabel={say.startConfirm}
      blocked={blocked}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void start()}
      onCancel={onCancel}
    >
      <Note tone="red">{say.startWords(formatDong(count))}</Note>
      {field('fresh', say.fresh, true)}
      {field('again', say.again)}
      <Note tone="amber">{say.lost}</Note>
    </FormPanel>
  )
}
