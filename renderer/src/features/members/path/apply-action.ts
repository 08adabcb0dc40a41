import type { Action } from '../../../actions/action'
import type { Text } from '../../../text/text'

/** Where a new application is written. */
export const NEW_APPLICATION = '/members/path/new'

/** A new application: from the list of members, and from those who wait. */
export function applyAction({ memberPath: say }: Text, keys: Action['keys']): Action {
  return {
    id: 'membership.new',
    place: 'members',
    label: say.action.apply,
    ...(keys === undefined ? {} : { keys }),
    icon: 'file',
    blocked: (context) => context.whyNot('member.change'),
    perform: (context) => context.navigate(NEW_APPLICATION),
  }
}
