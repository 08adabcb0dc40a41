import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { COURSES } from './course-path'

/** The classes, from anywhere in a school's book. Draws nothing. */
export function CoursesEverywhere() {
  const say = useText().courses
  useActions([
    {
      id: 'courses.open',
      label: say.title,
      keys: 'Alt L',
      icon: 'cap',
      perform: ({ navigate }) => navigate(COURSES),
    },
  ])
  return null
}
