import { PasswordInput, TextInput } from '@mantine/core'
import { SHORTEST_PASSWORD } from '@shared/contract/people'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { type Text, useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { PickPerson } from '../../../ui/pick-person'
import { showDone } from '../../../ui/toast'
import { formError } from '../form-error'
import { useSavedPaper } from '../use-saved-paper'

type Opened = { code: string; name: string }
type Form = { checkName: string; opened: readonly Opened[]; password: string; again: string }

/** Makes the copy a supervisor takes home, in one action: said in the chain, blanked, encrypted, saved. */
export function CopyForm({ onDone }: { onDone: () => void }) {
  const text = useText()
  const say = text.supervisionPrivate.copy
  const [form, setForm] = useState<Form>({ checkName: '', opened: [], password: '', again: '' })
  const make = useCommand(core.supervisorCopies.make)
  const saved = useSavedPaper()
  const blocked = whyNot(form, say)
  const confirm = async () => {
    if (blocked !== null || make.busy || saved.busy) return
    const { checkName, password } = form
    const answer = await make.run({ checkName, opened: form.opened.map(({ code }) => code) })
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
      <OpenedPicker opened={form.opened} onChange={(opened) => change({ opened })} />
    </FormPanel>
  )
}

function whyNot({ password, again, opened, checkName }: Form, say: Text['supervisionPrivate']['copy']): string | null {
  if ([...password].length < SHORTEST_PASSWORD) return say.short(SHORTEST_PASSWORD)
  if (password !== again) return say.differs
  return opened.length > 0 && checkName.trim() === '' ? say.noCheck : null
}

type OpenedPickerProps = { opened: readonly Opened[]; onChange: (opened: readonly Opened[]) => void }

/** The members whose personal fields stay open, one after another from the list of members. */
function OpenedPicker({ opened, onChange }: OpenedPickerProps) {
  const say = useText().supervisionPrivate.copy
  const { data } = useQuery(api.parties.list.queryOptions({ input: {} }))
  const members = useMemo(() => (data ?? []).filter(({ kind }) => kind === 'member'), [data])
  return (
    <>
      <PickPerson
        label={say.opened}
        parties={members}
        onPick={(one) => {
          if (!opened.some(({ code }) => code === one.code)) onChange([...opened, one])
        }}
      />
      <p>{say.openedHint}</p>
      {opened.map(({ code, name }) => (
        <KeyButton
          key={code}
          label={say.close(`${code} ${name}`)}
          icon="close"
          onPress={() => onChange(opened.filter((one) => one.code !== code))}
        />
      ))}
    </>
  )
}
