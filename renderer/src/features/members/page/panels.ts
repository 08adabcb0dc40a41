import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { MemberDetail } from '@shared/contract/members'
import type { Permission } from '@shared/contract/permission'

/** One block of a member's page. It draws its own `Sheet`, or nothing where it has nothing to say. */
export type MemberPanel = {
  id: string
  /** The narrow column at the left or the wide one at the right. */
  side: 'left' | 'right'
  Panel: LazyExoticComponent<ComponentType<{ member: MemberDetail }>>
  /** Shown only to those who may do this. */
  when?: Permission
}

/** The blocks of a member's page, each side from top to bottom. One entry a part. */
export const panels: readonly MemberPanel[] = [
  {
    id: 'capital',
    side: 'left',
    Panel: lazy(() => import('../capital/capital-panel').then((file) => ({ default: file.CapitalPanel }))),
  },
  {
    id: 'path',
    side: 'left',
    Panel: lazy(() => import('../path/path-panel').then((file) => ({ default: file.PathPanel }))),
    when: 'member.read',
  },
  {
    id: 'posts',
    side: 'left',
    Panel: lazy(() => import('./posts-panel').then((file) => ({ default: file.PostsPanel }))),
  },
  {
    id: 'training',
    side: 'left',
    Panel: lazy(() => import('./training-panel').then((file) => ({ default: file.TrainingPanel }))),
    when: 'training.read',
  },
  {
    id: 'facts',
    side: 'left',
    Panel: lazy(() => import('./facts-panel').then((file) => ({ default: file.FactsPanel }))),
  },
  {
    id: 'services',
    side: 'left',
    Panel: lazy(() =>
      import('../services/member-services-panel').then((file) => ({ default: file.MemberServicesPanel })),
    ),
    when: 'member.read',
  },
  {
    id: 'family',
    side: 'left',
    Panel: lazy(() => import('./family-panel').then((file) => ({ default: file.FamilyPanel }))),
  },
  {
    id: 'scans',
    side: 'left',
    Panel: lazy(() => import('./scans-panel').then((file) => ({ default: file.ScansPanel }))),
  },
  {
    id: 'versions',
    side: 'left',
    Panel: lazy(() => import('./versions-panel').then((file) => ({ default: file.VersionsPanel }))),
  },
  {
    id: 'timeline',
    side: 'right',
    Panel: lazy(() => import('./timeline-panel').then((file) => ({ default: file.TimelinePanel }))),
  },
]
