import type { OutputOf } from '@shared/contract/procedure'
import type { trainingProgress } from '@shared/contract/training-progress'

/** What the place shows. */
export type Progress = OutputOf<(typeof trainingProgress)['read']>

/** The path of the place; a part stands under its name, '/progress/classes'. */
export const PROGRESS = '/progress'

/** The parts of the place, the first at its own path. */
export const parts = ['tracks', 'classes', 'cooperatives', 'people', 'toDo'] as const
export type Part = (typeof parts)[number]

/** The part a path names; the first for the place itself. */
export function partAt(path: string): Part {
  const named = path.split('/')[2]
  return parts.find((part) => part === named) ?? 'tracks'
}

/** The path of a part. */
export function pathOf(part: Part): string {
  return part === 'tracks' ? PROGRESS : `${PROGRESS}/${part}`
}

/** Where certificates are issued. */
export const CERTIFICATES = '/certificates'

/** The path of a class: its book, or its results. */
export function classPath(courseId: string, tab: 'book' | 'results' = 'book'): string {
  return `/courses/${encodeURIComponent(courseId)}/${tab}`
}
