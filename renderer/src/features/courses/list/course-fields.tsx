import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { learnerKinds } from '@shared/domain/training'
import { learnerKindWords } from '@shared/text/training-words'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { useWorkPeriod } from '../../../ui/work-period'
import type { CourseForm } from './course-form'

export type CourseFieldsProps = { form: CourseForm; change: (part: Partial<CourseForm>) => void }

/** The fields of a class that may be changed later: its name, days, place and head trainer. */
export function CourseFields({ form, change }: CourseFieldsProps) {
  const say = useText().courses.field
  const { today } = useWorkPeriod()
  const { data } = useQuery(api.trainers.list.queryOptions({ input: { year: Number(today.slice(0, 4)) } }))
  const days = ['opensOn', 'closesOn', 'enrolsFrom', 'noticedOn', 'yearPlanOn'] as const
  return (
    <>
      <TextInput
        label={say.code}
        value={form.code}
        maxLength={30}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ code: value })}
      />
      <TextInput
        label={say.name}
        value={form.name}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ name: value })}
      />
      {days.map((day) => (
        <DateInput
          key={day}
          label={say[day]}
          value={form[day]}
          today={today}
          onChange={(on) => change({ [day]: on })}
        />
      ))}
      <NativeSelect
        label={say.learnerKind}
        value={form.learnerKind}
        data={learnerKinds.map((value) => ({ value, label: learnerKindWords[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = learnerKinds.find((one) => one === value)
          if (kind !== undefined) change({ learnerKind: kind })
        }}
      />
      <TextInput
        label={say.place}
        value={form.place}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ place: value })}
      />
      <NativeSelect
        label={say.headTrainer}
        value={form.headTrainerId ?? ''}
        data={[
          { value: '', label: say.noTrainer },
          ...(data?.trainers ?? [])
            .filter(({ leftOn }) => leftOn === null)
            .map(({ trainerId, name }) => ({ value: trainerId, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ headTrainerId: value === '' ? null : value })}
      />
    </>
  )
}
