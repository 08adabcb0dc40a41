import type { ActionContext } from '../../../actions/action'
import { useActionHost } from '../../../actions/actions-context'
import { useText } from '../../../text/text'

/** Whether the one who is signed in may work on proposals now, and why not. */
export function useMay(): { may: boolean; allowed: (context: ActionContext) => string | null } {
  const say = useText().distribution
  const { context } = useActionHost()
  const allowed = ({ readOnly, can }: ActionContext) =>
    readOnly ? say.readOnly : can('distribution.propose') ? null : say.notPermitted
  return { may: allowed(context) === null, allowed }
}
