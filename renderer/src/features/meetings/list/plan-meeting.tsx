import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import { PlanFields } from './plan-fields'
import { type PlanForm, planOf } from './plan-form'

export type PlanMeetingProps = { onDone: (meetingId: string) => void; onCancel: () => void }

/** Plans a new meeting: whose, which, when and where, and who convenes it. */
export function PlanMeeting({ onDone, onCancel }: PlanMeetingProps) {
  const text = useText()
  const say = text.meetings.plan
  const { today } = useWorkPeriod()
  const [year] = useState(() => Number(today.slice(0, 4)) - 1)
  const { form, change, clear } = useKeptForm<PlanForm>('meetings plan', {
    body: 'generalMeeting',
    kind: 'annual',
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: year,
    plannedOn: null,
    startsAtTime: '08:00',
    place: '',
    convener: 'board',
    reason: '',
    noticesOn: today,
  })
  const command = useCommand(core.meetings.plan)
  const plan = planOf(form)
  const confirm = async () => {
    if (plan === null || command.busy) return
    const answer = await command.run(plan)
    if (answer === null) return
    clear()
    showDone(say.done)
    onDone(answer.meetingId)
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={plan === null ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={() => {
        clear()
        onCancel()
      }}
    >
      <PlanFields form={form} change={change} today={today} />
    </FormPanel>
  )
}
