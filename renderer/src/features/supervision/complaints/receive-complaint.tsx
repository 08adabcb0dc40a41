import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { complaintChannels, complaintKinds } from '@shared/contract/supervision/requests'
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

type Form = {
  receivedOn: CivilDate | null
  kind: (typeof complaintKinds)[number]
  channel: (typeof complaintChannels)[number]
  sender: string
  content: string
  dueOn: CivilDate | null
}

/** Takes in a petition or complaint; the sender may stay unnamed. */
export function ReceiveComplaint({ onDone }: { onDone: () => void }) {
  const text = useText()
  const say = text.supervisionFindings.complaints
  const today = useToday()
  const { form, change, clear } = useKeptForm<Form>('supervision complaint', {
    receivedOn: today,
    kind: 'petition',
    channel: 'letter',
    sender: '',
    content: '',
    dueOn: null,
  })
  const command = useCommand(core.supervision.receiveComplaint)
  const { receivedOn } = form
  const isReady = receivedOn !== null && form.content.trim() !== ''
  const save = async () => {
    if (receivedOn === null || !isReady) return
    if ((await command.run({ ...form, receivedOn })) === null) return
    clear()
    showDone(say.form.done)
    onDone()
  }
  return (
    <FormPanel
      title={say.form.title}
      confirmLabel={say.form.confirm}
      blocked={isReady ? null : say.form.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <ComplaintFields form={form} change={change} today={today} />
    </FormPanel>
  )
}

type FieldsProps = { form: Form; change: (part: Partial<Form>) => void; today: CivilDate }

function ComplaintFields({ form, change, today }: FieldsProps) {
  const say = useText().supervisionFindings.complaints
  return (
    <>
      <NativeSelect
        label={say.form.kind}
        value={form.kind}
        data={complaintKinds.map((value) => ({ value, label: say.kind[value] }))}
        data-autofocus
        onChange={({ currentTarget: { value } }) =>
          change({ kind: complaintKinds.find((one) => one === value) ?? 'petition' })
        }
      />
      <NativeSelect
        label={say.form.channel}
        value={form.channel}
        data={complaintChannels.map((value) => ({ value, label: say.channel[value] }))}
        onChange={({ currentTarget: { value } }) =>
          change({ channel: complaintChannels.find((one) => one === value) ?? 'letter' })
        }
      />
      <TextInput
        label={say.form.sender}
        description={say.form.senderHint}
        value={form.sender}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ sender: event.currentTarget.value })}
      />
      <Textarea
        label={say.form.content}
        value={form.content}
        maxLength={2000}
        autosize
        minRows={3}
        onChange={(event) => change({ content: event.currentTarget.value })}
      />
      <DateInput
        label={say.form.receivedOn}
        value={form.receivedOn}
        today={today}
        onChange={(date) => change({ receivedOn: date })}
      />
      <DateInput label={say.form.dueOn} value={form.dueOn} today={today} onChange={(dueOn) => change({ dueOn })} />
    </>
  )
}
