import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { TRAINING } from './training-path'

/** What people learned, from anywhere in a co-operative's book. Draws nothing. */
export function TrainingEverywhere() {
  const say = useText().training
  useActions([
    {
      id: 'training.open',
      label: say.title,
      keys: 'Alt Y',
      icon: 'cap',
      perform: ({ navigate }) => navigate(TRAINING),
    },
  ])
  return null
}
