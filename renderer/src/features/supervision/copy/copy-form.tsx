import { PasswordInput, TextInput } from '@mantine/core'
import { SHORTEST_PASSWORD } from '@shared/contract/people'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { type Text, useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { formError } from '../form-error'
import { useSavedPaper } from '../use-saved-paper'

type Form = { checkName: string; opened: string; password: string; again: string }

/** Makes the copy a supervisor takes home, in one action: said in the chain, blanked, encrypted, saved. */
export function CopyForm({ onDone }: { onDone: () => void }) {
  const text = useText()
  const say = text.supervisionPrivate.copy
  const [form, setForm] = useState<Form>({ checkName: '', opened: '', password: '', again: '' })
  const make = useCommand(core.supervisorCopies.make)
  const saved = useSavedPaper()
  const blocked = whyNot(form, say)
  const confirm = async () => {
    if (blocked !== null || make.busy || saved.busy) return
    const { checkName, password } = form
    const answer = await make.run({ checkName, opened: codesOf(form.opened) })
    if (answer === null) return
    const { copyId } = answer
    if (!(await saved.save(() => core.supervisorCopies.file({ copyId, password })))) return
    showDone(say.saved)
    onDone()
  }
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  return (
    <FormPanel
      title={say.make}
      confirmLabel={say.confirm}
      blocked={blocked}
      busy={make.busy || saved.busy}
      error={formError(make.error, text)}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <p>{say.makeWords}</p>
      <PasswordInput
        label={say.password}
        description={say.passwordHint}
        value={form.password}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        onChange={(event) => change({ password: event.currentTarget.value })}
      />
      <PasswordInput
        label={say.again}
        value={form.again}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ again: event.currentTarget.value })}
      />
      <Note>{say.masked}</Note>
      <TextInput
        label={say.checkName}
        description={say.checkHint}
        value={form.checkName}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => change({ checkName: event.currentTarget.value })}
      />
      <TextInput
        label={say.opened}
        description={say.openedHint}
        value={form.opened}
        maxLength={2000}
        autoComplete="off"
        onChange={(event) => change({ opened: event.currentTarget.value })}
      />
    </FormPanel>
  )
}

function whyNot({ password, again, opened, checkName }: Form, say: Text['supervisionPrivate']['copy']): string | null {
  if ([...password].length < SHORTEST_PASSWORD) return say.short(SHORTEST_PASSWORD)
  if (password !== again) return say.differs
  return codesOf(opened).length > 0 && checkName.trim() === '' ? say.noCheck : null
}

function codesOf(typed: string): string[] {
  return typed
    .split(/[\s,;]+/)
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== '')
}
