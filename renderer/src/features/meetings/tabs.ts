import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { MeetingRow } from '@shared/contract/meetings'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../../text/text'

export type MeetingTabProps = { meeting: MeetingRow }

/** One part of a meeting, reached by a link under its title, or by its path alone where it takes the whole screen. */
export type MeetingTab = {
  /** The last word of its path: '/meetings/<meetingId>/<id>'. */
  id: string
  label: (text: Text) => string
  /** Its key inside the place: 'Alt 1'. */
  keys: string
  /** Loaded when it is first opened. It fills the place under the links and has no title of its own. */
  Page: LazyExoticComponent<ComponentType<MeetingTabProps>>
  /** Shown only to those who may do this. */
  when?: Permission
  /** Shown only for such meetings. */
  applies?: (meeting: MeetingRow) => boolean
  /** Takes the whole screen: no title, no links; it draws its own ground. */
  fullScreen?: boolean
}

/** The parts of a meeting in the order of its links. One entry a part. */
export const tabs: readonly MeetingTab[] = [
  {
    id: 'preparation',
    label: (text) => text.meetings.tab.preparation,
    keys: 'Alt 1',
    Page: lazy(() => import('./preparation/preparation-page').then((file) => ({ default: file.PreparationPage }))),
  },
  {
    id: 'people',
    label: (text) => text.meetings.tab.people,
    keys: 'Alt 2',
    Page: lazy(() => import('./people/people-page').then((file) => ({ default: file.PeoplePage }))),
    when: 'member.read',
  },
  {
    id: 'papers',
    label: (text) => text.meetings.tab.papers,
    keys: 'Alt 3',
    Page: lazy(() => import('./papers/papers-page').then((file) => ({ default: file.PapersPage }))),
    when: 'meeting.prepare',
  },
  {
    id: 'copies',
    label: (text) => text.meetings.tab.copies,
    keys: 'Alt 4',
    Page: lazy(() => import('./copies/copies-page').then((file) => ({ default: file.CopiesPage }))),
    when: 'meeting.run',
  },
  {
    id: 'hall',
    label: (text) => text.hall.tab,
    keys: 'Alt 5',
    Page: lazy(() => import('./hall/hall-page').then((file) => ({ default: file.HallPage }))),
    when: 'member.read',
    applies: ({ stage }) => stage !== 'cancelled',
    fullScreen: true,
  },
  {
    id: 'after',
    label: (text) => text.after.tab,
    keys: 'Alt 6',
    Page: lazy(() => import('./after/after-page').then((file) => ({ default: file.AfterPage }))),
    applies: ({ stage }) => stage === 'open' || stage === 'closed',
  },
]
