import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The programmes, from anywhere in a school's book. Draws nothing. */
export function ProgrammesEverywhere() {
  const say = useText().programmes
  useActions([
    {
      id: 'programmes.open',
      label: say.title,
      keys: 'Alt P',
      icon: 'book',
      perform: ({ navigate }) => navigate('/programmes'),
    },
  ])
  return null
}
