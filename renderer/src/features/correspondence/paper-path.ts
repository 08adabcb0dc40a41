/** The place of papers in and out. */
export const CORRESPONDENCE = '/correspondence'

export const paperTabs = ['in', 'out', 'numbers'] as const
export type PaperTab = (typeof paperTabs)[number]

/** The path of a part of the place; papers that came are the place itself. */
export const paperTabPath = (tab: PaperTab): string => (tab === 'in' ? CORRESPONDENCE : `${CORRESPONDENCE}/${tab}`)

/** Which part a path shows. */
export function paperTabIn(path: string): PaperTab {
  const named = path.split('/')[2]
  return paperTabs.find((tab) => tab === named) ?? 'in'
}
