import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The learners, from anywhere in a school's book. Draws nothing. */
export function LearnersEverywhere() {
  const say = useText().learners
  useActions([
    { id: 'learners.open', label: say.title, icon: 'people', perform: ({ navigate }) => navigate('/learners') },
  ])
  return null
}
