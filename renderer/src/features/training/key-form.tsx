import { TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../client/client'
import { CommandForm } from '../../client/command-form'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'

const fields = ['fingerprint', 'name', 'taxCode', 'paper'] as const
const empty = { fingerprint: '', name: '', taxCode: '', paper: '' }

/** Writes a sender's key as the signed registration on paper names it. */
export function KeyForm({ today, onDone }: { today: CivilDate; onDone: () => void }) {
  const say = useText().training.key
  const { form, change, clear } = useKeptForm('training key', { ...empty, acceptedOn: today as CivilDate | null })
  const command = useCommand(core.personCourses.trustKey)
  const { acceptedOn, ...words } = form
  const isWhole = acceptedOn !== null && [form.fingerprint, form.name, form.paper].every((one) => one.trim() !== '')
  const done = () => {
    clear()
    onDone()
  }
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={isWhole ? { ...words, acceptedOn } : null}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        done()
      }}
      onCancel={done}
    >
      {fields.map((field, at) => (
        <TextInput
          key={field}
          data-autofocus={at === 0 || undefined}
          label={say[field]}
          description={field === 'fingerprint' ? say.hint : undefined}
          value={form[field]}
          maxLength={field === 'taxCode' ? 20 : 300}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => change({ [field]: value })}
        />
      ))}
      <DateInput
        label={say.acceptedOn}
        value={acceptedOn}
        today={today}
        onChange={(on) => change({ acceptedOn: on })}
      />
    </CommandForm>
  )
}
