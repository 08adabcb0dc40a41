import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../../text/text'

/** One part of the place, reached by a link under its title. */
export type MemberTab = {
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
export const tabs: readonly MemberTab[] = [
  {
    id: 'list',
    path: '/members',
    label: (text) => text.members.tab.list,
    Page: lazy(() => import('./list/member-list-page').then((file) => ({ default: file.MemberListPage }))),
  },
  {
    id: 'path',
    path: '/members/path',
    label: (text) => text.memberPath.tab,
    Page: lazy(() => import('./path/queue-page').then((file) => ({ default: file.QueuePage }))),
    when: 'member.read',
  },
  {
    id: 'figures',
    path: '/members/figures',
    label: (text) => text.memberFigures.tab,
    Page: lazy(() => import('./figures/figures-page').then((file) => ({ default: file.MemberFiguresPage }))),
    when: 'member.read',
  },
  {
    id: 'capital',
    path: '/members/capital',
    label: (text) => text.memberCapital.tab,
    Page: lazy(() => import('./capital/capital-page').then((file) => ({ default: file.CapitalPage }))),
  },
  {
    id: 'import',
    path: '/members/import',
    label: (text) => text.memberImport.tab,
    Page: lazy(() => import('./import/member-import-page').then((file) => ({ default: file.MemberImportPage }))),
    when: 'member.change',
  },
  {
    id: 'services',
    path: '/members/services',
    label: (text) => text.memberServices.tab,
    Page: lazy(() => import('./services/services-page').then((file) => ({ default: file.ServicesPage }))),
    when: 'member.read',
  },
  {
    id: 'distribution',
    path: '/members/distribution',
    label: (text) => text.distribution.tab,
    Page: lazy(() => import('./distribution/distribution-page').then((file) => ({ default: file.DistributionPage }))),
    when: 'distribution.read',
  },
]

/** The tab a path belongs to: the longest that it begins with. */
export function tabAt(path: string, offered: readonly MemberTab[] = tabs): MemberTab | null {
  const inside = offered.filter((tab) => path === tab.path || path.startsWith(`${tab.path}/`))
  return inside.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null
}
