import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The trainers, from anywhere in a school's book. Draws nothing. */
export function TrainersEverywhere() {
  const say = useText().trainers
  useActions([
    { id: 'trainers.open', label: say.title, icon: 'posts', perform: ({ navigate }) => navigate('/trainers') },
  ])
  return null
}
