import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { PROGRESS } from './parts'

/** What became of everybody who was taught, from anywhere in a school's book. Draws nothing. */
export function ProgressEverywhere() {
  const say = useText().trainingProgress
  useActions([
    {
      id: 'progress.open',
      label: say.title,
      keys: 'Alt Q',
      icon: 'chart',
      perform: ({ navigate }) => navigate(PROGRESS),
    },
  ])
  return null
}
