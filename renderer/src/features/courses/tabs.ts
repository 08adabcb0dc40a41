import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { CourseRow } from '@shared/contract/courses'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../../text/text'

export type CourseTabProps = { course: CourseRow }

/** One part of a class, reached by a link under its title. */
export type CourseTab = {
  /** The last word of its path: '/courses/<courseId>/<id>'. */
  id: string
  label: (text: Text) => string
  /** Its key inside the place: 'Alt 1'. */
  keys: string
  /** Loaded when it is first opened. It fills the place under the links and has no title of its own. */
  Page: LazyExoticComponent<ComponentType<CourseTabProps>>
  /** Shown only to those who may do this. */
  when?: Permission
}

/** The parts of a class in the order of its links. One entry a part. */
export const tabs: readonly CourseTab[] = [
  {
    id: 'book',
    label: (text) => text.courses.tab.book,
    keys: 'Alt 1',
    Page: lazy(() => import('./book/book-page').then((file) => ({ default: file.BookPage }))),
  },
  {
    id: 'learners',
    label: (text) => text.courseLearners.tab,
    keys: 'Alt 2',
    Page: lazy(() => import('./learners/learners-tab').then((file) => ({ default: file.LearnersTab }))),
  },
  {
    id: 'timetable',
    label: (text) => text.courseTimetable.tab,
    keys: 'Alt 3',
    Page: lazy(() => import('./timetable/timetable-tab').then((file) => ({ default: file.TimetableTab }))),
  },
  {
    id: 'results',
    label: (text) => text.graduation.tab.results,
    keys: 'Alt 4',
    Page: lazy(() => import('./results/results-page').then((file) => ({ default: file.ResultsPage }))),
  },
  {
    id: 'papers',
    label: (text) => text.graduation.tab.papers,
    keys: 'Alt 5',
    Page: lazy(() => import('./papers/papers-page').then((file) => ({ default: file.PapersPage }))),
  },
  {
    id: 'packets',
    label: (text) => text.training.send.tab,
    keys: 'Alt 6',
    Page: lazy(() => import('./packets/packets-page').then((file) => ({ default: file.PacketsPage }))),
  },
  {
    id: 'costs',
    label: (text) => text.courseCosts.tab,
    keys: 'Alt 7',
    Page: lazy(() => import('./costs/costs-tab').then((file) => ({ default: file.CostsTab }))),
  },
]
