import type { ActionContext } from '../../actions/action'

/** Why a change is not possible in this window or for this user; null when it is. */
export function whyNotWrite(
  context: ActionContext,
  permission: string,
  say: { readOnly: string; notPermitted: string },
): string | null {
  if (context.readOnly) return say.readOnly
  return context.can(permission) ? null : say.notPermitted
}
