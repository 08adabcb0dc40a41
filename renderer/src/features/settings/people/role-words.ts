import { mayDo, permissions, postableKinds, type Role } from '@shared/contract/permission'
import type { Text } from '../../../text/text'

/** What a role may do, in phrases, from the one table of permissions: what everybody may is left out. */
export function roleWords(role: Role, say: Text['people']): string[] {
  if (permissions.every((permission) => mayDo(role, permission))) return [say.mayAll]
  const kinds = postableKinds(role)
  const phrases = permissions
    .filter((permission) => mayDo(role, permission) && say.permission[permission] !== '')
    .map((permission) =>
      permission === 'voucher.post' && kinds !== null
        ? say.onlyKinds(say.permission[permission], kinds)
        : say.permission[permission],
    )
  return phrases.length === 0 ? [say.mayNothing] : phrases
}
