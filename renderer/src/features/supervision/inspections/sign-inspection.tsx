import { TextInput } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { formError } from '../form-error'

type Form = { signedOn: CivilDate | null; refusal: string }

export type SignInspectionProps = { inspection: { inspectionId: string; number: string }; onDone: () => void }

/** Says that both sides signed the record, or why one did not. */
export function SignInspection({ inspection: { inspectionId, number }, onDone }: SignInspectionProps) {
  const text = useText()
  const say = text.supervisionInspections.signing
  const today = useToday()
  const { form, change, clear } = useKeptForm<Form>(`supervision signing ${inspectionId}`, {
    signedOn: today,
    refusal: '',
  })
  const command = useCommand(core.supervision.signInspection)
  const { signedOn, refusal } = form
  const save = async () => {
    if (signedOn === null) return
    if ((await command.run({ inspectionId, signedOn, refusal })) === null) return
    clear()
    showDone(say.done(number))
    onDone()
  }
  return (
    <FormPanel
      title={say.title(number)}
      confirmLabel={say.confirm}
      blocked={signedOn === null ? say.signedOn : null}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <p>{say.scanFirst}</p>
      <DateInput
        label={say.signedOn}
        value={signedOn}
        today={today}
        max={today}
        autoFocus
        onChange={(date) => change({ signedOn: date })}
      />
      <TextInput
        label={say.refusal}
        description={say.refusalHint}
        value={refusal}
        maxLength={2000}
        autoComplete="off"
        onChange={(event) => change({ refusal: event.currentTarget.value })}
      />
    </FormPanel>
  )
}
