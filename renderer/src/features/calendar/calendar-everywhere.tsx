import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The place of what is due, from anywhere. Draws nothing. */
export function CalendarEverywhere() {
  const say = useText().calendar
  useActions([
    {
      id: 'calendar.open',
      label: say.title,
      keys: 'Alt F',
      icon: 'clock',
      keywords: say.list,
      perform: ({ navigate }) => navigate('/calendar'),
    },
  ])
  return null
}
