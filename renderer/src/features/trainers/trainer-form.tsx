import { TextInput } from '@mantine/core'
import type { TrainerEntry, TrainerRow } from '@shared/contract/trainers'
import { useState } from 'react'
import { CommandForm } from '../../client/command-form'
import { core, newId } from '../../client/client'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { useToday } from '../../ui/use-today'

const empty: TrainerEntry = { name: '', qualification: '', phone: '', leftOn: null }

/** Writes a trainer, a new one or a known one; one who left is no longer offered, and keeps the hours taught. */
export function TrainerForm({ trainer, onDone }: { trainer: TrainerRow | null; onDone: () => void }) {
  const say = useText().trainers.form
  const today = useToday()
  const [newTrainerId] = useState(newId)
  const { form, change, clear } = useKeptForm<TrainerEntry>(
    `trainers ${trainer?.trainerId ?? 'new'}`,
    trainer === null ? empty : entryOf(trainer),
  )
  const command = useCommand(core.trainers.save)
  const done = () => {
    clear()
    onDone()
  }
  const field = (name: 'name' | 'qualification' | 'phone', maxLength: number) => ({
    label: say[name],
    value: form[name],
    maxLength,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  return (
    <CommandForm
      title={trainer === null ? say.addTitle : say.changeTitle(trainer.name)}
      confirm={say.save}
      input={form.name.trim() === '' ? null : { trainerId: trainer?.trainerId ?? newTrainerId, entry: form }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.saved(form.name.trim()))
        done()
      }}
      onCancel={done}
    >
      <TextInput data-autofocus {...field('name', 100)} />
      <TextInput {...field('qualification', 200)} />
      <TextInput {...field('phone', 30)} />
      <DateInput label={say.leftOn} value={form.leftOn} today={today} onChange={(leftOn) => change({ leftOn })} />
    </CommandForm>
  )
}

function entryOf({ name, qualification, phone, leftOn }: TrainerRow): TrainerEntry {
  return { name, qualification, phone, leftOn }
}
