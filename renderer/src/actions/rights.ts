import type { BookInfo } from '@shared/contract/book'
import type { BookKind } from '@shared/contract/book-kind'
import type { HubPermission } from '@shared/contract/hub/permission'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../text/text'

/** A permission of the book or of the hub this page is of; nobody holds one of the other. */
type PagePermission = Permission | HubPermission

/** What may be done in this window by whom is signed in, and the words for what may not. */
export type Rights = {
  /** What the open book is for; what is at home in another kind of book is not offered. */
  bookKind: BookKind
  /** True while nothing can be written: a second window, a damaged book. */
  readOnly: boolean
  /** True when the signed-in person has the permission. */
  can: (permission: PagePermission) => boolean
  /** Why nothing that needs the permission can be written now; null when it can. */
  whyNot: (permission: PagePermission) => string | null
  /** Why no voucher of the kind (of any kind, when none is named) can be posted or taken back now; null when one can. */
  whyNotPost: (kind?: string) => string | null
}

/** The rights of whom the core says is signed in, from the one table of permissions. */
export function rightsOf(
  info: Pick<BookInfo, 'kind' | 'readOnly' | 'permissions' | 'postableKinds'>,
  say: Text['actions']['rights'],
): Rights {
  const held = new Set<PagePermission>(info.permissions)
  const can = (permission: PagePermission) => held.has(permission)
  const whyNot = (permission: PagePermission) => {
    if (info.readOnly) return say.readOnly
    return can(permission) ? null : say.notPermitted
  }
  const kinds = info.postableKinds
  return {
    bookKind: info.kind,
    readOnly: info.readOnly,
    can,
    whyNot,
    whyNotPost: (kind) => {
      const why = whyNot('voucher.post')
      if (why !== null || kind === undefined || kinds === null || kinds.includes(kind)) return why
      return say.kindNotPermitted(kind, kinds)
    },
  }
}

/** The rights in a hub of whom it says is signed in. */
export function hubRightsOf(permissions: readonly HubPermission[], say: Text['actions']['rights']): Rights {
  const held = new Set<PagePermission>(permissions)
  const whyNot = (permission: PagePermission) => (held.has(permission) ? null : say.notPermitted)
  return {
    ...rightsWithoutBook,
    can: (permission) => held.has(permission),
    whyNot,
    whyNotPost: () => say.notPermitted,
  }
}

/** Outside a book nobody is signed in, and nothing of a book can be written. */
export const rightsWithoutBook: Rights = {
  bookKind: 'cooperative',
  readOnly: false,
  can: () => true,
  whyNot: () => null,
  whyNotPost: () => null,
}
