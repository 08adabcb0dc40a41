import { applies } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActionHost, useOfferedActions } from '../../actions/actions-context'

/** The vouchers made most often, as far as they are offered everywhere: the same actions as in their own place. */
const WANTED = ['vouchers.new-PT', 'vouchers.new-PC', 'vouchers.new-BH']

/** The buttons at the head of the first page. */
export function HomeShortcuts() {
  const { context } = useActionHost()
  const offered = useOfferedActions()
  const found = WANTED.flatMap((id) => {
    const action = offered.find((other) => other.id === id && applies(other, context))
    return action === undefined ? [] : [action]
  })
  return found.map((action, i) => <ActionButton key={action.id} action={action} primary={i === found.length - 1} />)
}
