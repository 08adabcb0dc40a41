import { useQuery } from '@tanstack/react-query'
import type { CourseRow } from '@shared/contract/courses'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { useActionHost, useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Tag } from '../../ui/tag'
import { COURSES, coursePath } from './course-path'
import { TabLinks } from '../../ui/tab-links'
import { tabs } from './tabs'

/** One class: its head, its parts as links, and the part one is in. */
export function CoursePage({ courseId, tab }: { courseId: string; tab: string }) {
  const text = useText()
  const say = text.courses
  const [, navigate] = useLocation()
  const { data, error } = useQuery(api.courses.get.queryOptions({ input: { courseId } }))
  if (data !== undefined) return <CourseParts course={data.course} tab={tab} />
  return (
    <Page>
      <PageHeader title={say.one} parent={{ label: say.title, onOpen: () => navigate(COURSES) }} />
      {error === null ? (
        <ProgressBar what={say.reading} done={0} total={0} />
      ) : (
        <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
      )}
    </Page>
  )
}

function CourseParts({ course, tab }: { course: CourseRow; tab: string }) {
  const text = useText()
  const say = text.courses
  const [, navigate] = useLocation()
  const { context } = useActionHost()
  const offered = tabs.filter(({ when }) => when === undefined || context.can(when))
  const current = offered.find(({ id }) => id === tab) ?? offered[0]
  useActions(
    offered.map((one) => ({
      id: `courses.tab.${one.id}`,
      place: 'courses',
      label: one.label(text),
      keys: one.keys,
      perform: () => navigate(coursePath(course.courseId, one.id)),
    })),
  )
  if (current === undefined) return null
  const { Page: Content } = current
  return (
    <Page>
      <PageHeader
        title={course.name}
        parent={{ label: say.title, onOpen: () => navigate(COURSES) }}
        tags={
          <>
            <Tag tone="line">{course.code}</Tag>
            <Tag>{say.learners(formatDong(course.learnerCount))}</Tag>
            {course.endedOn === null ? null : <Tag tone="green">{say.endedOn(formatCivilDate(course.endedOn))}</Tag>}
          </>
        }
        sub={say.span(formatCivilDate(course.opensOn), formatCivilDate(course.closesOn))}
      />
      <TabLinks
        label={say.tabs}
        links={offered.map((tab) => ({ id: tab.id, label: tab.label(text), keys: tab.keys }))}
        current={current.id}
        onGo={({ id }) => navigate(coursePath(course.courseId, id))}
      />
      <Suspense fallback={<ProgressBar what={say.reading} done={0} total={0} />}>
        <Content key={current.id} course={course} />
      </Suspense>
    </Page>
  )
}
