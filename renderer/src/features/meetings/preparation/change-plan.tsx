import { TextInput } from '@mantine/core'
import type { MeetingRow } from '@shared/contract/meetings'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import { CommandForm } from '../../../client/command-form'
import { PlanFields } from '../list/plan-fields'
import { type PlanForm, planOf } from '../list/plan-form'

/** Another day, place, way or convener of a meeting being prepared. */
export function ChangePlan({ meeting, onDone }: { meeting: MeetingRow; onDone: () => void }) {
  const say = useText().meetingPreparation.change
  const missing = useText().meetings.plan.missing
  const { today } = useWorkPeriod()
  const { meetingId, told } = meeting
  const [form, setForm] = useState<PlanForm>({ ...meeting, noticesOn: null })
  const [title, setTitle] = useState(meeting.title)
  const plan = planOf(form)
  const command = useCommand(core.meetings.change)
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={plan === null ? null : { ...plan, meetingId, title }}
      missing={missing}
      command={command}
      onDone={({ noticesAgain }) => {
        showDone(noticesAgain ? say.again : say.done)
        onDone()
      }}
      onCancel={onDone}
    >
      {told > 0 ? <Note tone="amber">{say.warning(formatDong(told))}</Note> : null}
      <TextInput
        data-autofocus
        label={say.name}
        value={title}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setTitle(value)}
      />
      <PlanFields form={form} change={(part) => setForm({ ...form, ...part })} today={today} fixedBody />
    </CommandForm>
  )
}
