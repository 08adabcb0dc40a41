import { Textarea, TextInput } from '@mantine/core'
import { addDays, type CivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { formError } from '../form-error'

type Form = { askedOn: CivilDate | null; askedOf: string; wanted: string; purpose: string; dueOn: CivilDate | null }

/** Days within which documents are asked for where nothing else is said. */
const REQUEST_DAYS = 3

/** Records a request for documents: of whom, what, what for, by when. */
export function AskDocuments({ onDone }: { onDone: () => void }) {
  const text = useText()
  const say = text.supervisionFindings.requests.form
  const today = useToday()
  const { form, change, clear } = useKeptForm<Form>('supervision request', {
    askedOn: today,
    askedOf: '',
    wanted: '',
    purpose: '',
    dueOn: addDays(today, REQUEST_DAYS),
  })
  const command = useCommand(core.supervision.askDocuments)
  const { askedOn, dueOn, askedOf, wanted, purpose } = form
  const isReady = askedOn !== null && dueOn !== null && [askedOf, wanted, purpose].every((one) => one.trim() !== '')
  const save = async () => {
    if (askedOn === null || dueOn === null || !isReady) return
    if ((await command.run({ ...form, askedOn, dueOn })) === null) return
    clear()
    showDone(say.done)
    onDone()
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <TextInput
        label={say.askedOf}
        value={askedOf}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        onChange={(event) => change({ askedOf: event.currentTarget.value })}
      />
      <Textarea
        label={say.wanted}
        value={wanted}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={(event) => change({ wanted: event.currentTarget.value })}
      />
      <TextInput
        label={say.purpose}
        value={purpose}
        maxLength={2000}
        autoComplete="off"
        onChange={(event) => change({ purpose: event.currentTarget.value })}
      />
      <DateInput label={say.askedOn} value={askedOn} today={today} onChange={(date) => change({ askedOn: date })} />
      <DateInput label={say.dueOn} value={dueOn} today={today} onChange={(date) => change({ dueOn: date })} />
    </FormPanel>
  )
}
