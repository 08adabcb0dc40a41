import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, core, newId } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { CommandForm } from '../../../client/command-form'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { CourseFields } from './course-fields'
import { courseOf, emptyCourse } from './course-form'

export type OpenCourseProps = { onDone: (courseId: string) => void; onCancel: () => void }

/** Opens a class on a programme. */
export function OpenCourse({ onDone, onCancel }: OpenCourseProps) {
  const say = useText().courses.open
  const { form, change, clear } = useKeptForm('courses open', emptyCourse)
  const [courseId] = useState(newId)
  const command = useCommand(core.courses.open)
  const { data } = useQuery(api.programmes.list.queryOptions({ input: {} }))
  const offered = (data?.programmes ?? []).filter(({ retiredOn }) => retiredOn === null)
  const programmeId = form.programmeId === '' ? (offered[0]?.programmeId ?? '') : form.programmeId
  const entry = courseOf(form)
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={entry === null || programmeId === '' ? null : { courseId, programmeId, entry }}
      missing={say.missing}
      command={command}
      onDone={() => {
        clear()
        showDone(say.done)
        onDone(courseId)
      }}
      onCancel={() => {
        clear()
        onCancel()
      }}
    >
      {data !== undefined && offered.length === 0 ? <Note tone="amber">{say.noProgramme}</Note> : null}
      <NativeSelect
        data-autofocus
        label={say.programme}
        value={programmeId}
        data={offered.map((one) => ({ value: one.programmeId, label: `${one.code} · ${one.name}` }))}
        onChange={({ currentTarget: { value } }) => change({ programmeId: value })}
      />
      <CourseFields form={form} change={change} />
    </CommandForm>
  )
}
