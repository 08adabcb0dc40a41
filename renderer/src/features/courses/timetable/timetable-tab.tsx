import { useQuery } from '@tanstack/react-query'
import type { CourseRow, Session, Timetable } from '@shared/contract/courses'
import type { ModuleEntry } from '@shared/contract/programmes'
import { useRef, useState } from 'react'
import { ActionButton } from '../../../actions/action-button'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { useToday } from '../../../ui/use-today'
import classes from '../courses.module.css'
import type { CourseTabProps } from '../tabs'
import { PlanForm } from './plan-form'
import { AddSession, ChangeSession } from './session-form'
import { SessionGrid } from './session-grid'
import { TimetableState } from './timetable-state'
import { useTimetableActions } from './use-timetable-actions'
import { CancelSession, LogLesson } from './worded-forms'

const PANEL = 440

/** What is done beside the timetable. */
export type TimetableDoing = 'plan' | 'add' | 'change' | 'cancel' | 'log'

/** The sessions of a class, beside them how far they fill the modules and what clashes, or what is being done. */
export function TimetableTab({ course }: CourseTabProps) {
  const text = useText()
  const say = text.courseTimetable
  const { courseId } = course
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const [doing, setDoing] = useState<TimetableDoing | null>(null)
  const { data, error } = useQuery(api.courses.timetable.queryOptions({ input: { courseId } }))
  const read = useQuery(api.courses.get.queryOptions({ input: { courseId } }))
  const sessions = data?.sessions ?? []
  const session = sessions[Math.min(place, sessions.length - 1)]
  const actions = useTimetableActions({ course, session, onDo: setDoing })
  const back = () => {
    setDoing(null)
    setTimeout(() => grid.current?.focus(), 0)
  }
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined || read.data === undefined) return <ProgressBar what={say.reading} done={0} total={0} />
  const { modules } = read.data
  return (
    <>
      <div className={classes.deeds}>
        {actions.ofClass.map((action, at) => (
          <ActionButton key={action.id} action={action} primary={at === 0} />
        ))}
        <span className={classes.between} />
        {actions.ofSession.map((action) => (
          <ActionButton key={action.id} action={action} />
        ))}
      </div>
      <Split side={PANEL}>
        <Sheet label={say.grid} fill>
          <SessionGrid
            grid={grid}
            rows={sessions}
            active={place}
            plan={actions.plan}
            onActive={setPlace}
            onOpen={actions.openLog}
          />
        </Sheet>
        <Side
          key={doing === null ? '' : `${doing} ${session?.sessionId ?? ''}`}
          {...{ doing, course, session, modules, timetable: data, onDone: back }}
        />
      </Split>
    </>
  )
}

type SideProps = {
  doing: TimetableDoing | null
  course: CourseRow
  session: Session | undefined
  modules: readonly ModuleEntry[]
  timetable: Timetable
  onDone: () => void
}

function Side({ doing, course, session, modules, timetable, onDone }: SideProps) {
  const say = useText().courseTimetable
  const today = useToday()
  const own = { modules, onDone }
  if (doing === 'plan') return <PlanForm course={course} {...own} />
  if (doing === 'add')
    return (
      <AddSession
        courseId={course.courseId}
        title={say.one.title}
        start={{
          module: session?.module ?? 1,
          round: session?.round ?? 1,
          kind: session?.kind ?? 'theory',
          makeUp: false,
          date: today < course.opensOn ? course.opensOn : today,
          start: '8:00',
          minutes: '180',
          trainerId: session?.trainerId ?? course.headTrainerId,
          room: session?.room ?? '',
        }}
        {...own}
      />
    )
  if (doing === null || session === undefined) return <TimetableState timetable={timetable} modules={modules} />
  if (doing === 'change') return <ChangeSession session={session} {...own} />
  if (doing === 'cancel') return <CancelSession session={session} onDone={onDone} />
  return <LogLesson session={session} onDone={onDone} />
}
