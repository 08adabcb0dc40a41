import { lazy } from 'react'

/** The pages of members, bodies, meetings, supervision and reports to the alliance, each loaded when it is first opened. */

export const MembersPage = lazy(() =>
  import('../features/members/members-page').then((file) => ({ default: file.MembersPage })),
)

export const PostsPage = lazy(() =>
  import('../features/posts/posts-page').then((file) => ({ default: file.PostsPage })),
)

export const MeetingsPage = lazy(() =>
  import('../features/meetings/meetings-page').then((file) => ({ default: file.MeetingsPage })),
)

export const ResolutionsPage = lazy(() =>
  import('../features/resolutions/resolutions-page').then((file) => ({ default: file.ResolutionsPage })),
)

export const CorrespondencePage = lazy(() =>
  import('../features/correspondence/correspondence-page').then((file) => ({ default: file.CorrespondencePage })),
)

export const SupervisionPage = lazy(() =>
  import('../features/supervision/supervision-page').then((file) => ({ default: file.SupervisionPage })),
)

export const AlliancePage = lazy(() =>
  import('../features/alliance/alliance-page').then((file) => ({ default: file.AlliancePage })),
)
