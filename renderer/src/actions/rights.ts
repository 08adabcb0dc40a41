import type { BookInfo } from '@shared/contract/book'
import type { BookKind } from '@shared/contract/book-kind'
import type { Permission } from '@shared/contract/permission'
import type { Text } from '../text/text'

/** What may be done in this window by whom is signed in, and the words for what may not. */
export type Rights = {
  /** What the open book is for; what is at home in another kind of book is not offered. */
  bookKind: BookKind
  /** True while nothing can be written: a second window, a damaged book. */
  readOnly: boolean
  /** True when the signed-in person has the permission. */
  can: (permission: Permission) => boolean
  /** Why nothing that needs the permission can be written now; null when it can. */
  whyNot: (permission: Permission) => string | null
  /** Why no voucher of the kind (of any kind, when none is named) can be posted or taken back now; null when one can. */
  whyNotPost: (kind?: string) => string | null
}

/** The rights of whom the core says is signed in, from the one table of permissions. */
export function rightsOf(
  info: Pick<BookInfo, 'kind' | 'readOnly' | 'permissions' | 'postableKinds'>,
  say: Text['actions']['rights'],
): Rights {
  const can = (permission: Permission) => info.permissions.includes(permission)
  const whyNot = (permission: Permission) => {
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

/** Outside a book nobody is signed in, and nothing of a book can be written. */
export const rightsWithoutBook: Rights = {
  bookKind: 'cooperative',
  readOnly: false,
  can: () => true,
  whyNot: () => null,
  whyNotPost: () => null,
}
