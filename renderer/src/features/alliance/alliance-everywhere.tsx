import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { ALLIANCE } from './alliance-path'
import { LineWorker } from './exchange/line-worker'

/** The reports to the alliance, from anywhere in a co-operative's book, and the line that is used meanwhile. Draws nothing. */
export function AllianceEverywhere() {
  const say = useText().alliance
  useActions([
    {
      id: 'alliance.open',
      label: say.title,
      keys: 'Alt L',
      icon: 'send',
      when: ({ can }) => can('alliance.read'),
      perform: ({ navigate }) => navigate(ALLIANCE),
    },
  ])
  return <LineWorker />
}
