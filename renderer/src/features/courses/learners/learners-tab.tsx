import { useQuery } from '@tanstack/react-query'
import type { CourseRow, Enrolled } from '@shared/contract/courses'
import { useRef, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import classes from '../courses.module.css'
import type { CourseTabProps } from '../tabs'
import { ChangeCourse } from './change-course'
import { CourseFacts } from './course-facts'
import { DisciplineForm, EndForm, LeaveForm } from './dated-forms'
import { EnrolForm } from './enrol-form'
import { EnrolList } from './enrol-list'
import { EnrolledGrid } from './enrolled-grid'
import { useLearnerActions } from './use-learner-actions'

const PANEL = 420

/** What is done beside the list of a class's learners. */
export type LearnersDoing = 'enrol' | 'list' | 'change' | 'end' | 'leave' | 'discipline'

/** The learners of a class, beside them its facts with what the rules find, or what is being done. */
export function LearnersTab({ course }: CourseTabProps) {
  const text = useText()
  const say = text.courseLearners
  const { courseId } = course
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<LearnersDoing | null>(null)
  const { data, error } = useQuery(api.courses.get.queryOptions({ input: { courseId } }))
  const learners = data?.learners ?? []
  const learner = learners[Math.min(place, learners.length - 1)]
  const actions = useLearnerActions({ course, learners, learner, onDo: setDoing })
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.courses.reading} done={0} total={0} />
  if (doing === 'list') return <EnrolList course={course} onDone={back} />
  return (
    <>
      <div className={classes.deeds}>
        {actions.ofClass.map((action, at) => (
          <ActionButton key={action.id} action={action} primary={at === 0} />
        ))}
        <span className={classes.between} />
        {actions.ofLearner.map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
      </div>
      <Split side={PANEL}>
        <Sheet label={say.grid} fill>
          <EnrolledGrid grid={grid} rows={learners} active={place} actions={actions.ofClass} onActive={setPlace} />
        </Sheet>
        {doing === null ? (
          <CourseFacts read={data} actions={actions.ofFacts} />
        ) : (
          <DoingForm {...{ doing, course, learner, learners, onDone: back }} isShort={data.programme.level === null} />
        )}
      </Split>
    </>
  )
}

type DoingProps = {
  doing: Exclude<LearnersDoing, 'list'>
  course: CourseRow
  learner: Enrolled | undefined
  learners: readonly Enrolled[]
  isShort: boolean
  onDone: () => void
}

function DoingForm({ doing, course, learner, learners, isShort, onDone }: DoingProps) {
  if (doing === 'enrol') return <EnrolForm course={course} learners={learners} onDone={onDone} />
  if (doing === 'change') return <ChangeCourse course={course} onDone={onDone} />
  if (doing === 'end') return <EndForm course={course} isShort={isShort} onDone={onDone} />
  if (learner === undefined) return null
  return doing === 'leave' ? (
    <LeaveForm key={learner.enrolmentId} learner={learner} onDone={onDone} />
  ) : (
    <DisciplineForm key={learner.enrolmentId} learner={learner} isShort={isShort} onDone={onDone} />
  )
}
