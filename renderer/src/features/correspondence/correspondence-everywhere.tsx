import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { CORRESPONDENCE } from './paper-path'

/** The place of papers in and out, from anywhere. Draws nothing. */
export function CorrespondenceEverywhere() {
  const say = useText().correspondence
  useActions([
    {
      id: 'correspondence.open',
      label: say.title,
      keys: 'Alt V',
      icon: 'letter',
      perform: ({ navigate }) => navigate(CORRESPONDENCE),
    },
  ])
  return null
}
