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
  {
    id: 'plan',
    path: '/supervision/plan',
    label: (text) => text.supervision.tab.plan,
    Page: lazy(() => import('./plan/plan-page').then((file) => ({ default: file.PlanPage }))),
  },
  {
    id: 'inspections',
    path: '/supervision/inspections',
    label: (text) => text.supervision.tab.inspections,
    Page: lazy(() => import('./inspections/inspections-page').then((file) => ({ default: file.InspectionsPage }))),
  },
  {
    id: 'samples',
    path: '/supervision/samples',
    label: (text) => text.supervision.tab.samples,
    Page: lazy(() => import('./samples/samples-page').then((file) => ({ default: file.SamplesPage }))),
  },
  {
    id: 'watch',
    path: '/supervision/watch',
    label: (text) => text.supervision.tab.watch,
    Page: lazy(() => import('./watch/watch-page').then((file) => ({ default: file.WatchPage }))),
  },
  {
    id: 'findings',
    path: '/supervision/findings',
    label: (text) => text.supervision.tab.findings,
    Page: lazy(() => import('./findings/findings-page').then((file) => ({ default: file.FindingsPage }))),
  },
  {
    id: 'requests',
    path: '/supervision/requests',
    label: (text) => text.supervision.tab.requests,
    Page: lazy(() => import('./requests/requests-page').then((file) => ({ default: file.RequestsPage }))),
  },
  {
    id: 'complaints',
    path: '/supervision/complaints',
    label: (text) => text.supervision.tab.complaints,
    Page: lazy(() => import('./complaints/complaints-page').then((file) => ({ default: file.ComplaintsPage }))),
    when: 'supervision.inspect',
  },
  {
    id: 'drafts',
    path: '/supervision/drafts',
    label: (text) => text.supervision.tab.drafts,
    Page: lazy(() => import('./drafts/drafts-page').then((file) => ({ default: file.DraftsPage }))),
    when: 'supervision.inspect',
  },
  {
    id: 'appraisal',
    path: '/supervision/appraisal',
    label: (text) => text.supervision.tab.appraisal,
    Page: lazy(() => import('./appraisal/appraisal-page').then((file) => ({ default: file.AppraisalPage }))),
  },
  {
    id: 'report',
    path: '/supervision/report',
    label: (text) => text.supervision.tab.report,
    Page: lazy(() => import('./report/report-page').then((file) => ({ default: file.ReportPage }))),
  },
  {
    id: 'copy',
    path: '/supervision/copy',
    label: (text) => text.supervision.tab.copy,
    Page: lazy(() => import('./copy/copy-page').then((file) => ({ default: file.CopyPage }))),
  },
]

/** Whether a path leads to a page that fills the place by itself: a sample being judged, an inspection being done. */
export function fillsPlace(path: string): boolean {
  return /^\/supervision\/(samples\/(?!new$)[^/]+|inspections\/new\/.+)$/.test(path)
}

/** The tab a path belongs to: the longest that it begins with. */
export function tabAt(path: string, offered: readonly SupervisionTab[] = tabs): SupervisionTab | null {
  const inside = offered.filter((tab) => path === tab.path || path.startsWith(`${tab.path}/`))
  return inside.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null
}
