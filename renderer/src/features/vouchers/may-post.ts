import type { ActionContext } from '../../actions/action'
import type { Text } from '../../text/text'

/** Why vouchers cannot be written now; null when they can. */
export function postingBlocked(context: ActionContext, say: Text['vouchers']): string | null {
  if (context.readOnly) return say.readOnly
  return context.can('voucher.post') ? null : say.notPermitted
}
