import { NativeSelect, TextInput } from '@mantine/core'
import type { CourseRow, Enrolled } from '@shared/contract/courses'
import type { CivilDate } from '@shared/domain/civil-date'
import { disciplineWords } from '@shared/text/training-words'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'

/** The class has ended: the council's days are counted from then; a short course has no council. */
export function EndForm({ course, isShort, onDone }: { course: CourseRow; isShort: boolean; onDone: () => void }) {
  const say = useText().courseLearners.end
  const today = useToday()
  const [endedOn, setEndedOn] = useState<CivilDate | null>(course.closesOn < today ? course.closesOn : today)
  const command = useCommand(core.courses.end)
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={endedOn === null ? null : { courseId: course.courseId, endedOn }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        onDone()
      }}
      onCancel={onDone}
    >
      <DateInput label={say.on} value={endedOn} today={today} autoFocus onChange={setEndedOn} />
      <Note>{isShort ? say.shortWords : say.words}</Note>
    </CommandForm>
  )
}

type OfLearner = { learner: Enrolled; onDone: () => void }

/** A learner leaves the class, with the day and why. */
export function LeaveForm({ learner, onDone }: OfLearner) {
  const say = useText().courseLearners.leave
  const today = useToday()
  const [leftOn, setLeftOn] = useState<CivilDate | null>(today)
  const [reason, setReason] = useState('')
  const command = useCommand(core.courses.leave)
  const { enrolmentId, name } = learner
  return (
    <CommandForm
      title={say.title(name)}
      confirm={say.confirm}
      input={leftOn === null || reason.trim() === '' ? null : { enrolmentId, leftOn, reason }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done(name))
        onDone()
      }}
      onCancel={onDone}
    >
      <DateInput label={say.on} value={leftOn} today={today} autoFocus onChange={setLeftOn} />
      <TextInput
        label={say.reason}
        value={reason}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <Note>{say.words}</Note>
    </CommandForm>
  )
}

const levels = ['none', 'reprimand', 'warning'] as const

/** How a learner was disciplined. */
export function DisciplineForm({ learner, isShort, onDone }: OfLearner & { isShort: boolean }) {
  const say = useText().courseLearners.discipline
  const [discipline, setDiscipline] = useState(learner.discipline)
  const [note, setNote] = useState(learner.disciplineNote)
  const command = useCommand(core.courses.discipline)
  const { enrolmentId, name } = learner
  return (
    <CommandForm
      title={say.title(name)}
      confirm={say.confirm}
      input={discipline !== 'none' && note.trim() === '' ? null : { enrolmentId, discipline, note }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done(name))
        onDone()
      }}
      onCancel={onDone}
    >
      <NativeSelect
        data-autofocus
        label={say.level}
        value={discipline}
        data={levels.map((value) => ({ value, label: disciplineWords[value] }))}
        onChange={({ currentTarget: { value } }) => setDiscipline(levels.find((one) => one === value) ?? 'none')}
      />
      <TextInput
        label={say.note}
        value={note}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
      <Note>{isShort ? say.shortWords : say.words}</Note>
    </CommandForm>
  )
}
