import { Checkbox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CourseRow, ProposedSessions } from '@shared/contract/courses'
import type { ModuleEntry } from '@shared/contract/programmes'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { readClock } from '@shared/domain/clock'
import { hoursText } from '@shared/text/training-reasons'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { api, core, newId } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { type CommonForm, ModuleFields, TimeFields } from './session-fields'
import { readMinutes } from './session-time'
import classes from './timetable.module.css'

type Form = CommonForm & { weekdays: readonly number[]; from: CivilDate | null }

/** Monday first, as a week is written. */
const week = [1, 2, 3, 4, 5, 6, 0] as const

export type PlanFormProps = { course: CourseRow; modules: readonly ModuleEntry[]; onDone: () => void }

/** Plans a kind of hours of a module at once: on which weekdays, at what time, until the hours are full; holidays are passed over. */
export function PlanForm({ course, modules, onDone }: PlanFormProps) {
  const say = useText().courseTimetable
  const { courseId, opensOn } = course
  const today = useToday()
  const { form, change, clear } = useKeptForm<Form>(`courses plan ${courseId}`, {
    module: 1,
    round: 1,
    kind: 'theory',
    start: '8:00',
    minutes: '180',
    trainerId: course.headTrainerId,
    room: '',
    weekdays: [],
    from: opensOn > today ? opensOn : today,
  })
  const command = useCommand(core.courses.planSessions)
  const proposal = useProposal(courseId, form)
  const startMinute = readClock(form.start)
  const ids = useIds()
  const { module, round, kind, trainerId, room } = form
  const sessions =
    proposal === null || startMinute === null
      ? []
      : proposal.days.map(({ date, minutes }, at) => ({
          sessionId: ids(at),
          module,
          round,
          kind,
          makeUp: false,
          date,
          startMinute,
          minutes,
          trainerId,
          room,
        }))
  const done = () => {
    clear()
    onDone()
  }
  return (
    <CommandForm
      title={say.plan.title}
      confirm={say.plan.confirm}
      input={sessions.length === 0 ? null : { courseId, sessions }}
      missing={proposal?.missingMinutes === 0 ? say.plan.full : say.plan.missing}
      command={command}
      onDone={({ planned }) => {
        showDone(say.plan.done(planned))
        done()
      }}
      onCancel={done}
    >
      <div className={classes.above}>
        <ModuleFields form={form} modules={modules} change={change} />
        <Weekdays chosen={form.weekdays} onChange={(weekdays) => change({ weekdays })} />
        <DateInput label={say.form.from} value={form.from} today={today} onChange={(from) => change({ from })} />
        <TimeFields form={form} change={change} />
      </div>
      {proposal === null ? null : (
        <div className={classes.proposal}>
          <ProposalNote proposal={proposal} closesOn={course.closesOn} />
        </div>
      )}
    </CommandForm>
  )
}

/** What would be planned by what is typed so far; null while something is missing. */
function useProposal(
  courseId: string,
  { module, round, kind, weekdays, minutes, from }: Form,
): ProposedSessions | null {
  const length = readMinutes(minutes)
  const { data } = useQuery(
    api.courses.proposeSessions.queryOptions({
      input: {
        courseId,
        module,
        round,
        kind,
        weekdays: [...weekdays],
        minutes: length ?? 1,
        from: from ?? '2000-01-01',
      },
      enabled: length !== null && from !== null && weekdays.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  return data === undefined || length === null || from === null || weekdays.length === 0 ? null : data
}

/** Ids by place, each made once, so that sending again sends the same. */
function useIds(): (at: number) => string {
  const [made] = useState(() => new Map<number, string>())
  return (at) => {
    const id = made.get(at) ?? newId()
    made.set(at, id)
    return id
  }
}

type WeekdaysProps = { chosen: readonly number[]; onChange: (weekdays: readonly number[]) => void }

function Weekdays({ chosen, onChange }: WeekdaysProps) {
  const say = useText().courseTimetable
  return (
    <div role="group" aria-label={say.form.weekdays}>
      <span className={classes.label}>{say.form.weekdays}</span>
      <div className={classes.weekdays}>
        {week.map((day) => (
          <Checkbox
            key={day}
            label={say.weekday[day]}
            aria-label={say.weekdayLong[day]}
            checked={chosen.includes(day)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, day] : chosen.filter((one) => one !== day))
            }
          />
        ))}
      </div>
    </div>
  )
}

function ProposalNote({ proposal, closesOn }: { proposal: ProposedSessions; closesOn: string }) {
  const say = useText().courseTimetable.plan
  const { days, skipped, missingMinutes } = proposal
  const [first, last] = [days[0], days.at(-1)]
  if (missingMinutes === 0) return <Note tone="green">{say.full}</Note>
  if (first === undefined || last === undefined) return <Note tone="amber">{say.tooFew}</Note>
  const isWhole = days.reduce((sum, { minutes }) => sum + minutes, 0) === missingMinutes
  const isLate = last.date > closesOn
  const words = [
    say.proposal(days.length, formatCivilDate(first.date), formatCivilDate(last.date), hoursText(missingMinutes)),
    ...(last.minutes === first.minutes ? [] : [say.last(hoursText(last.minutes))]),
    ...(skipped.length === 0
      ? []
      : [say.skipped(skipped.map(({ date, name }) => `${formatCivilDate(date)} (${name})`).join(', '))]),
    ...(isLate ? [say.afterEnd(formatCivilDate(closesOn))] : []),
    ...(isWhole ? [] : [say.tooFew]),
  ]
  return <Note tone={isWhole && !isLate ? 'green' : 'amber'}>{words.join(' ')}</Note>
}
