import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The place of the resolutions, from anywhere. Draws nothing. */
export function ResolutionsEverywhere() {
  const say = useText().resolutions
  useActions([
    {
      id: 'resolutions.open',
      label: say.title,
      keys: 'Alt Q',
      icon: 'file',
      perform: ({ navigate }) => navigate('/resolutions'),
    },
  ])
  return null
}
