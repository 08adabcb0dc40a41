import { NativeSelect } from '@mantine/core'
import { CorrectedField } from '@shared/contract/certificates'
import type { CivilDate } from '@shared/domain/civil-date'
import { correctedFieldWords } from '@shared/text/graduation-words'
import { core } from '../../client/client'
import { CommandForm } from '../../client/command-form'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { useWorkPeriod } from '../../ui/work-period'
import { Day, Words } from './entry-fields'
import type { LineFormProps } from './register-type'

type Form = { field: CorrectedField; value: string; day: CivilDate | null; reason: string; enteredOn: CivilDate | null }

/** Corrects what a line says of the person by an entry beside it. */
export function CorrectForm({ line, onBack }: LineFormProps) {
  const say = useText().certificates
  const { form: words } = say
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>(`certificates correct ${line.line}`, {
    field: 'name',
    value: '',
    day: null,
    reason: '',
    enteredOn: today,
  })
  const command = useCommand(core.certificates.correct)
  const { field, reason, enteredOn } = form
  const value = field === 'birthDate' ? (form.day ?? '') : form.value.trim()
  const isWhole = value !== '' && reason.trim() !== '' && enteredOn !== null
  const leave = () => {
    clear()
    onBack()
  }
  return (
    <CommandForm
      title={`${say.action.correct} ${line.number}`}
      confirm={say.action.correct}
      input={isWhole ? { line: line.line, field, value, reason, enteredOn } : null}
      missing={words.missing}
      command={command}
      onDone={() => {
        showDone(words.corrected)
        leave()
      }}
      onCancel={leave}
    >
      <NativeSelect
        data-autofocus
        label={words.field}
        value={field}
        data={CorrectedField.options.map((one) => ({ value: one, label: correctedFieldWords[one] }))}
        onChange={({ currentTarget }) =>
          change({ field: CorrectedField.options.find((one) => one === currentTarget.value) ?? 'name' })
        }
      />
      {field === 'birthDate' ? (
        <Day label={words.value} value={form.day} onChange={(day) => change({ day })} />
      ) : (
        <Words label={words.value} value={form.value} most={200} onChange={(typed) => change({ value: typed })} />
      )}
      <Words label={words.reason} value={reason} most={300} onChange={(why) => change({ reason: why })} />
      <Day label={words.enteredOn} value={enteredOn} onChange={(on) => change({ enteredOn: on })} />
    </CommandForm>
  )
}
