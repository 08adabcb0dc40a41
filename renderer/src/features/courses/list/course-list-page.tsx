import { useQuery } from '@tanstack/react-query'
import type { ClassAlert } from '@shared/contract/class-book'
import { formatDong } from '@shared/domain/money'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { coursePath } from '../course-path'
import { CourseGrid } from './course-grid'
import { OpenCourse } from './open-course'

const FORM = 460
const noAlerts: readonly ClassAlert[] = []

/** Every class of the school, those that run first; beside them the form of a new one. */
export function CourseListPage() {
  const text = useText()
  const say = text.courses
  const [, navigate] = useLocation()
  const grid = useRef<HTMLDivElement>(null)
  const [isOpening, setOpening] = useState(false)
  const { data, error } = useQuery(api.courses.list.queryOptions({ input: {} }))
  const alerts = useQuery(api.classBook.alerts.queryOptions({ input: { courseId: null } }))
  const isRead = data !== undefined
  const open: Action = {
    id: 'courses.new',
    place: 'courses',
    label: say.open.action,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('training.manage'),
    perform: () => setOpening(true),
  }
  useActions([open])
  useEffect(() => {
    if (isRead && document.activeElement === document.body) grid.current?.focus()
  }, [isRead])
  const back = () => {
    setOpening(false)
    setTimeout(() => grid.current?.focus(), 0)
  }
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={isRead ? say.count(formatDong(data.courses.length)) : undefined}
        actions={<ActionButton action={open} primary />}
      />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {data === undefined ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Split side={isOpening ? FORM : null}>
          <Sheet label={say.title} fill>
            <CourseGrid
              grid={grid}
              rows={data.courses}
              alerts={alerts.data?.alerts ?? noAlerts}
              open={open}
              onOpen={({ courseId }) => navigate(coursePath(courseId))}
            />
          </Sheet>
          {isOpening ? <OpenCourse onDone={(courseId) => navigate(coursePath(courseId))} onCancel={back} /> : null}
        </Split>
      )}
    </Page>
  )
}
