import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The tasks of a practice book, from anywhere in it. Draws nothing. */
export function LessonEverywhere() {
  const say = useText().lesson
  useActions([
    {
      id: 'lesson.open',
      label: say.title,
      keys: 'Alt H',
      icon: 'cap',
      perform: ({ navigate }) => navigate('/lesson'),
    },
  ])
  return null
}
