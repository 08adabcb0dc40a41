import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { MEETINGS } from './meeting-path'

/** The place of the meetings, from anywhere. Draws nothing. */
export function MeetingsEverywhere() {
  const say = useText().meetings
  useActions([
    {
      id: 'meetings.open',
      label: say.title,
      keys: 'Alt M',
      icon: 'meeting',
      perform: ({ navigate }) => navigate(MEETINGS),
    },
  ])
  return null
}
