import type { ActionContext } from '../../actions/action'
import type { Text } from '../../text/text'

/** Why the register cannot be changed here; null when it can. */
export function changeBlocked(context: ActionContext, text: Text): string | null {
  if (context.readOnly) return text.members.readOnly
  return context.can('member.change') ? null : text.members.notPermitted
}
