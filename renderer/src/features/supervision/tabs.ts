import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../../text/text'

/** One part of the place, reached by a link under its title. */
export type SupervisionTab = {
  id: string
  /** Its path; what follows is its own. */
  path: string
  label: (text: Text) => string
  /** Loaded when it is first opened. It fills the place under the links, and has no title of its own. */
  Page: LazyExoticComponent<ComponentType>
  /** Shown only to those who may do this. */
  when?: Permission
}

/** The parts of the place in their order; the first stands at the place's own path. One entry a part. */
export const tabs: readonly SupervisionTab[] = [
  {
    id: 'overview',
    path: '/supervision',
    label: (text) => text.supervision.tab.overview,
    Page: lazy(() => import('./overview/overview-page').then((file) => ({ default: file.OverviewPage }))),
  },
]

/** The tab a path belongs to: the longest that it begins with. */
export function tabAt(path: string, offered: readonly SupervisionTab[] = tabs): SupervisionTab | null {
  const inside = offered.filter((tab) => path === tab.path || path.startsWith(`${tab.path}/`))
  return inside.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null
}
