/** The list of classes. */
export const COURSES = '/courses'

/** The path of a part of a class: '/courses/<id>/book'. */
export function coursePath(courseId: string, tab = 'book'): string {
  return `${COURSES}/${encodeURIComponent(courseId)}/${tab}`
}

/** What a path of the place opens: the list, or a class and the part named after it ('' for none). */
export function courseInPath(path: string): { courseId: string; tab: string } | null {
  const [, place, courseId = '', tab = ''] = path.split('/')
  return place === 'courses' && courseId !== '' ? { courseId: decodeURIComponent(courseId), tab } : null
}
