import { TextInput } from '@mantine/core'
import type { PersonCourse } from '@shared/contract/person-courses'
import { useState } from 'react'
import { core, newId } from '../../client/client'
import { CommandForm } from '../../client/command-form'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { CourseFields } from './course-fields'
import { entryOf, startOf } from './course-entry'
import type { TrainingPlace } from './use-training'

/** Writes a course by hand, a new one or in the place of one that is wrong, which then no longer counts. */
export function CourseForm({ place, before }: { place: TrainingPlace; before: PersonCourse | null }) {
  const say = useText().training.record
  const [personCourseId] = useState(newId)
  const { form, change, clear } = useKeptForm(`training course ${before?.personCourseId ?? 'new'}`, () =>
    startOf(before),
  )
  const command = useCommand(core.personCourses.record)
  const entry = entryOf(form)
  const reason = form.reason.trim()
  const replaces = before === null ? null : { personCourseId: before.personCourseId, reason }
  const done = () => {
    clear()
    place.back()
  }
  return (
    <CommandForm
      title={before === null ? say.title : say.againTitle}
      confirm={say.confirm}
      input={entry === null || (before !== null && reason === '') ? null : { personCourseId, entry, replaces }}
      missing={entry === null ? say.missing : say.missingReason}
      command={command}
      onDone={() => {
        showDone(say.done)
        done()
      }}
      onCancel={done}
    >
      <CourseFields form={form} change={change} today={place.today} />
      {before === null ? null : (
        <TextInput
          label={say.reason}
          value={form.reason}
          maxLength={300}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => change({ reason: value })}
        />
      )}
    </CommandForm>
  )
}
