/** The place of bodies and posts. */
export const POSTS = '/posts'

export const postTabs = ['chart', 'list', 'signers'] as const
export type PostTab = (typeof postTabs)[number]

/** The path of a part of the place; the chart is the place itself. */
export const postTabPath = (tab: PostTab): string => (tab === 'chart' ? POSTS : `${POSTS}/${tab}`)

/** Which part a path shows. */
export function postTabIn(path: string): PostTab {
  const named = path.split('/')[2]
  return postTabs.find((tab) => tab === named) ?? 'chart'
}
