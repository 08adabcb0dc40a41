import { useLocation } from 'wouter'
import { courseInPath } from './course-path'
import { CoursePage } from './course-page'
import { CourseListPage } from './list/course-list-page'

/** The place of the classes: their list, or one class with its parts. */
export function CoursesPage() {
  const [path] = useLocation()
  const at = courseInPath(path)
  return at === null ? <CourseListPage /> : <CoursePage key={at.courseId} {...at} />
}
