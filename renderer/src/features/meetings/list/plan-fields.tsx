import { NativeSelect, TextInput } from '@mantine/core'
import { MeetingBody, MeetingConvener, MeetingForm, MeetingKind, MeetingMedium } from '@shared/contract/meetings'
import type { CivilDate } from '@shared/domain/civil-date'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { type PlanForm, readTime } from './plan-form'

export type PlanFieldsProps = { form: PlanForm; change: (part: Partial<PlanForm>) => void; today: CivilDate }

/** The fields of a plan; a choice of body narrows what follows. */
export function PlanFields({ form, change, today }: PlanFieldsProps) {
  const say = useText().meetings
  return (
    <>
      <NativeSelect
        data-autofocus
        label={say.plan.body}
        value={form.body}
        data={MeetingBody.options.map((value) => ({ value, label: say.body[value] }))}
        onChange={({ currentTarget: { value } }) => change({ body: MeetingBody.parse(value) })}
      />
      <NativeSelect
        label={say.plan.kind}
        value={form.kind}
        data={MeetingKind.options.map((value) => ({ value, label: say.kind[value] }))}
        onChange={({ currentTarget: { value } }) => change({ kind: MeetingKind.parse(value) })}
      />
      <DateInput
        label={say.plan.plannedOn}
        value={form.plannedOn}
        today={today}
        onChange={(plannedOn) => change({ plannedOn })}
      />
      <TextInput
        label={say.plan.time}
        value={form.startsAtTime}
        maxLength={10}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ startsAtTime: value })}
        onBlur={() => change({ startsAtTime: readTime(form.startsAtTime) })}
      />
      <TextInput
        label={say.plan.place}
        value={form.place}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ place: value })}
      />
      <NativeSelect
        label={say.plan.form}
        value={form.form}
        data={MeetingForm.options.map((value) => ({ value, label: say.form[value] }))}
        onChange={({ currentTarget: { value } }) => change({ form: MeetingForm.parse(value) })}
      />
      <NativeSelect
        label={say.plan.medium}
        value={form.medium}
        data={MeetingMedium.options.map((value) => ({ value, label: say.medium[value] }))}
        onChange={({ currentTarget: { value } }) => change({ medium: MeetingMedium.parse(value) })}
      />
      <NativeSelect
        label={say.plan.convener}
        value={form.convener}
        data={MeetingConvener.options.map((value) => ({ value, label: say.convener[value] }))}
        onChange={({ currentTarget: { value } }) => change({ convener: MeetingConvener.parse(value) })}
      />
    </>
  )
}
