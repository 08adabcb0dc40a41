import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ModuleEntry } from '@shared/contract/programmes'
import { readClock } from '@shared/domain/clock'
import { type HourKind, hourKinds } from '@shared/domain/training'
import { hourKindWords } from '@shared/text/training-words'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { useToday } from '../../../ui/use-today'
import { readMinutes } from './session-time'
import classes from './timetable.module.css'

/** What sessions have in common when they are written. */
export type CommonForm = {
  module: number
  round: number
  kind: HourKind
  start: string
  minutes: string
  trainerId: string | null
  room: string
}

type Props = {
  form: CommonForm
  modules: readonly ModuleEntry[]
  change: (part: Partial<CommonForm>) => void
}

/** As many rounds as are offered; a module is hardly ever studied a fourth time. */
const ROUNDS = 3

/** Which module, for the class or for those who study it again, and what its hours are spent on. */
export function ModuleFields({ form, modules, change }: Props) {
  const { courseTimetable, courses } = useText()
  const say = courseTimetable.form
  return (
    <>
      <NativeSelect
        data-autofocus
        label={say.module}
        value={String(form.module)}
        data={modules.map(({ name }, at) => ({ value: String(at + 1), label: `${at + 1}. ${name}` }))}
        onChange={({ currentTarget: { value } }) => change({ module: Number(value) })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={say.kind}
          value={form.kind}
          data={hourKinds.map((value) => ({ value, label: hourKindWords[value] }))}
          onChange={({ currentTarget: { value } }) =>
            change({ kind: hourKinds.find((one) => one === value) ?? form.kind })
          }
        />
        <NativeSelect
          label={say.round}
          value={String(form.round)}
          data={Array.from({ length: Math.max(ROUNDS, form.round) }, (_, at) => ({
            value: String(at + 1),
            label: courses.book.roundOf(at + 1),
          }))}
          onChange={({ currentTarget: { value } }) => change({ round: Number(value) })}
        />
      </div>
    </>
  )
}

/** At what time, how long, by whom and where. */
export function TimeFields({ form, change }: Omit<Props, 'modules'>) {
  const say = useText().courseTimetable.form
  const year = Number(useToday().slice(0, 4))
  const { data } = useQuery(api.trainers.list.queryOptions({ input: { year } }))
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label={say.start}
          value={form.start}
          maxLength={8}
          autoComplete="off"
          error={form.start === '' || readClock(form.start) !== null ? undefined : say.startWrong}
          onChange={({ currentTarget: { value } }) => change({ start: value })}
        />
        <TextInput
          label={say.minutes}
          value={form.minutes}
          maxLength={3}
          inputMode="numeric"
          autoComplete="off"
          error={form.minutes === '' || readMinutes(form.minutes) !== null ? undefined : say.minutesWrong}
          onChange={({ currentTarget: { value } }) => change({ minutes: value })}
        />
      </div>
      <NativeSelect
        label={say.trainer}
        value={form.trainerId ?? ''}
        data={[
          { value: '', label: say.noTrainer },
          ...(data?.trainers ?? [])
            .filter(({ leftOn, trainerId }) => leftOn === null || trainerId === form.trainerId)
            .map(({ trainerId, name }) => ({ value: trainerId, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ trainerId: value === '' ? null : value })}
      />
      <TextInput
        label={say.room}
        value={form.room}
        maxLength={60}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ room: value })}
      />
    </>
  )
}
