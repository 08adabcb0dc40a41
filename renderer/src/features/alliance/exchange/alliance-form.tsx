import { TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import type { Exchange } from './use-exchange'

const fields = ['name', 'taxCode', 'fingerprint', 'paper'] as const

/** Writes which alliance the book reports to, its key as the signed registration on paper names it. */
export function AllianceForm({ exchange: { today, state, back } }: { exchange: Exchange }) {
  const say = useText().allianceExchange.alliance
  const { name = '', taxCode = '' } = state?.alliance ?? {}
  const start = { name, taxCode, fingerprint: '', paper: '', acceptedOn: today as CivilDate | null }
  const { form, change, clear } = useKeptForm('alliance key', start)
  const command = useCommand(core.allianceExchange.register)
  const { acceptedOn, ...words } = form
  const isWhole = acceptedOn !== null && [form.name, form.fingerprint, form.paper].every((one) => one.trim() !== '')
  const done = () => {
    clear()
    back()
  }
  return (
    <CommandForm
      title={state?.alliance ? say.replace : say.register}
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
      {state?.alliance ? <Note tone="amber">{say.replaceWords}</Note> : null}
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
