import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import type { Upkeep } from './use-upkeep'

/** What can be done on the first page itself: verify, back up, swap chart and table. */
export function useHomeActions(upkeep: Upkeep, onSwap: () => void): { verify: Action; backUp: Action } {
  const text = useText()
  const say = text.home
  const verify: Action = {
    id: 'home.verify',
    place: 'home',
    label: say.state.verify,
    keys: 'Ctrl Shift Y',
    blocked: ({ can }) => (can('book.verify') ? null : text.actions.rights.notPermitted),
    perform: upkeep.verify,
  }
  const backUp: Action = {
    id: 'home.backUp',
    place: 'home',
    label: say.state.backUp,
    keys: 'Ctrl Shift B',
    blocked: ({ whyNot }) => whyNot('backup.make'),
    perform: upkeep.backUp,
  }
  const swap: Action = {
    id: 'home.swap',
    place: 'home',
    label: say.action.swap,
    keys: 'T',
    icon: 'chart',
    perform: onSwap,
  }
  useActions([verify, backUp, swap])
  return { verify, backUp }
}
