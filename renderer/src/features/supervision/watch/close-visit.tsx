import { TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { formError } from '../form-error'

type Form = { heldOn: CivilDate | null; first: string; second: string; note: string }

/** Ends a visit: the fingerprint of this moment is kept, and its slip is shown to be printed. */
export function CloseVisit({ onDone }: { onDone: () => void }) {
  const text = useText()
  const say = text.supervisionWatch.closing
  const today = useToday()
  const paper = usePaper()
  const { form, change, clear } = useKeptForm<Form>('supervision visit', {
    heldOn: today,
    first: '',
    second: '',
    note: '',
  })
  const command = useCommand(core.supervision.closeVisit)
  const { heldOn, first, second, note } = form
  const isReady = heldOn !== null && first.trim() !== ''
  const close = async () => {
    if (heldOn === null || !isReady) return
    const answer = await command.run({ heldOn, supervisors: [first, second], note })
    if (answer === null) return
    clear()
    showDone(say.done(answer.fingerprint))
    paper.show(() => core.supervision.printVisit({ visitId: answer.visitId }))
    onDone()
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void close()}
      onCancel={onDone}
    >
      <p>{say.words}</p>
      <TextInput
        label={say.supervisor}
        value={first}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        onChange={(event) => change({ first: event.currentTarget.value })}
      />
      <TextInput
        label={say.second}
        value={second}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ second: event.currentTarget.value })}
      />
      <DateInput label={say.heldOn} value={heldOn} today={today} onChange={(date) => change({ heldOn: date })} />
      <TextInput
        label={say.note}
        value={note}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormPanel>
  )
}
