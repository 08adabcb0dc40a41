import { NativeSelect, Textarea } from '@mantine/core'
import { type Complaint, type ComplaintStepKind, complaintStepKinds } from '@shared/contract/supervision/requests'
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

type Form = { kind: ComplaintStepKind; date: CivilDate | null; text: string }

/** What was done about a petition or complaint, and in the end its result. */
export function FollowComplaint({ complaint, onDone }: { complaint: Complaint; onDone: () => void }) {
  const text = useText()
  const say = text.supervisionFindings.complaints
  const today = useToday()
  const { complaintId } = complaint
  const { form, change, clear } = useKeptForm<Form>(`supervision complaint ${complaintId}`, {
    kind: 'handling',
    date: today,
    text: '',
  })
  const command = useCommand(core.supervision.followComplaint)
  const isReady = form.date !== null && form.text.trim() !== ''
  const save = async () => {
    if (form.date === null || !isReady) return
    if ((await command.run({ ...form, complaintId, date: form.date })) === null) return
    clear()
    showDone(say.done)
    onDone()
  }
  return (
    <FormPanel
      title={say.followTitle}
      confirmLabel={say.follow}
      blocked={isReady ? null : say.textMissing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <NativeSelect
        label={say.column.state}
        value={form.kind}
        data={complaintStepKinds.map((value) => ({ value, label: say.step[value] }))}
        data-autofocus
        onChange={({ currentTarget: { value } }) =>
          change({ kind: complaintStepKinds.find((one) => one === value) ?? 'handling' })
        }
      />
      <Textarea
        label={say.text}
        value={form.text}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <DateInput
        label={text.supervisionFindings.date}
        value={form.date}
        today={today}
        onChange={(date) => change({ date })}
      />
    </FormPanel>
  )
}
