/** The place of what people learned. */
export const TRAINING = '/training'

export const trainingTabs = ['posts', 'courses', 'keys'] as const
export type TrainingTab = (typeof trainingTabs)[number]

/** The path of a part of the place; posts are the place itself. */
export const trainingTabPath = (tab: TrainingTab): string => (tab === 'posts' ? TRAINING : `${TRAINING}/${tab}`)

/** Which part a path shows. */
export function trainingTabIn(path: string): TrainingTab {
  const named = path.split('/')[2]
  return trainingTabs.find((tab) => tab === named) ?? 'posts'
}
