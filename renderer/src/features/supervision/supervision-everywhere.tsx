import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The place of the supervisors, from anywhere. Draws nothing. */
export function SupervisionEverywhere() {
  const say = useText().supervision
  useActions([
    {
      id: 'supervision.open',
      label: say.title,
      keys: 'Alt W',
      icon: 'eye',
      when: ({ can }) => can('supervision.read'),
      perform: ({ navigate }) => navigate('/supervision'),
    },
  ])
  return null
}
