import { useQuery } from '@tanstack/react-query'
import type { PlanFacts } from '@shared/contract/meetings'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import { CommandForm } from '../../../client/command-form'
import { PlanFields } from './plan-fields'
import { bodyChange, isAsked, type PlanForm, planOf } from './plan-form'

export type PlanMeetingProps = { onDone: (meetingId: string) => void; onCancel: () => void }

/** Plans a new meeting: whose, which, when and where, and who convenes it. */
export function PlanMeeting(props: PlanMeetingProps) {
  const { data } = useQuery(api.meetings.planFacts.queryOptions({ input: {} }))
  return data === undefined ? null : <PlanWithFacts facts={data} {...props} />
}

function PlanWithFacts({ facts, onDone, onCancel }: PlanMeetingProps & { facts: PlanFacts }) {
  const say = useText().meetings.plan
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<PlanForm>('meetings plan', {
    body: 'generalMeeting',
    kind: 'annual',
    form: 'plenary',
    medium: 'inPerson',
    fiscalYear: facts.annualYear,
    plannedOn: null,
    startsAtTime: '08:00',
    place: '',
    convener: 'board',
    reason: '',
    requestId: null,
    askedBy: null,
    askers: null,
    noticesOn: null,
    ...bodyChange('generalMeeting', facts.governanceForm),
  })
  const command = useCommand(core.meetings.plan)
  const plan = planOf(form)
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={plan}
      missing={isAsked(form) ? say.missingAsker : say.missing}
      command={command}
      onDone={({ meetingId }) => {
        clear()
        showDone(say.done)
        onDone(meetingId)
      }}
      onCancel={() => {
        clear()
        onCancel()
      }}
    >
      {form.body === 'generalMeeting' ? (
        <Note>
          {say.notices(formatDong(facts.noticeDays))}
          {form.kind === 'annual' ? ` ${say.annualBy(String(facts.annualYear), formatCivilDate(facts.annualBy))}` : ''}
        </Note>
      ) : null}
      <PlanFields form={form} change={change} today={today} />
    </CommandForm>
  )
}
