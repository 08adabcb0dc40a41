import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** The vouchers made most often and their keys on the first page: receipt, payment, sale. */
const MADE_OFTEN = [
  { kind: 'PT', keys: 'F2' },
  { kind: 'PC', keys: 'F3' },
  { kind: 'BH', keys: 'F4' },
] as const

/** The buttons at the head of the first page. */
export function HomeShortcuts() {
  const say = useText().home
  const actions = MADE_OFTEN.map(({ kind, keys }): Action => ({
    id: `home.new-${kind}`,
    place: 'home',
    label: say.make[kind],
    keys,
    blocked: (context) => context.whyNotPost(kind),
    perform: ({ navigate }) => navigate(`/vouchers/new?kind=${kind}`),
  }))
  useActions(actions)
  return actions.map((action, i) => <ActionButton key={action.id} action={action} primary={i === actions.length - 1} />)
}
