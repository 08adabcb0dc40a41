import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { MeetingRequest } from '@shared/contract/meetings'
import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import { CommandForm } from '../../../client/command-form'

type Form = {
  receivedOn: CivilDate | null
  requestedBy: MeetingRequest['requestedBy']
  requesters: string
  content: string
}

/** Records a request of the supervisors, or of one third of the members, to convene an extraordinary meeting (articles 59.2.b, 59.3.b). */
export function ReceiveRequest({ onDone }: { onDone: () => void }) {
  const say = useText().meetingPreparation.request
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>('meetings request', {
    receivedOn: today,
    requestedBy: 'members',
    requesters: '',
    content: '',
  })
  const command = useCommand(core.meetings.receiveRequest)
  const { receivedOn, requestedBy, content } = form
  const requesters = Number(form.requesters)
  const isReady = receivedOn !== null && requesters > 0 && content.trim() !== ''
  const done = () => {
    clear()
    onDone()
  }
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={isReady ? { receivedOn, requestedBy, requesters, content } : null}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        done()
      }}
      onCancel={done}
    >
      <DateInput
        label={say.receivedOn}
        value={receivedOn}
        today={today}
        autoFocus
        onChange={(value) => change({ receivedOn: value })}
      />
      <NativeSelect
        label={say.by}
        value={requestedBy}
        data={(['members', 'supervisors'] as const).map((value) => ({ value, label: say.from[value] }))}
        onChange={({ currentTarget: { value } }) =>
          change({ requestedBy: value === 'supervisors' ? 'supervisors' : 'members' })
        }
      />
      <TextInput
        label={say.requesters}
        value={form.requesters}
        inputMode="numeric"
        maxLength={6}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ requesters: value.replace(/\D/g, '') })}
      />
      <Textarea
        label={say.content}
        value={content}
        maxLength={2000}
        autosize
        minRows={3}
        onChange={({ currentTarget: { value } }) => change({ content: value })}
      />
    </CommandForm>
  )
}
