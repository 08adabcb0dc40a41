import type { CourseRow } from '@shared/contract/courses'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { CourseFields } from '../list/course-fields'
import { type CourseForm, courseOf } from '../list/course-form'

/** Changes what is written of a class; its programme stays. */
export function ChangeCourse({ course, onDone }: { course: CourseRow; onDone: () => void }) {
  const say = useText().courseLearners.change
  const { courseId } = course
  const { form, change, clear } = useKeptForm<CourseForm>(`courses change ${courseId}`, course)
  const command = useCommand(core.courses.change)
  const entry = courseOf(form)
  const done = () => {
    clear()
    onDone()
  }
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={entry === null ? null : { courseId, entry }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        done()
      }}
      onCancel={done}
    >
      <CourseFields form={form} change={change} />
    </CommandForm>
  )
}
