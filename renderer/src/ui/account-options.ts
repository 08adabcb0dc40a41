import type { ChooserOption } from './chooser-index'

/** What a chooser needs to know of an account. */
export type ChoosableAccount = { code: string; name: string; parent: string | null; leaf: boolean }

/** The words for an account that has sub-accounts: its first and last child, or its only one. */
export type ParentWords = { many: (first: string, last: string) => string; one: (child: string) => string }

/**
 * Accounts as options of a chooser. One with sub-accounts takes no postings: it is blocked and says where to go, so that
 * nobody wonders where it went.
 */
export function accountOptions(accounts: readonly ChoosableAccount[], words: ParentWords): ChooserOption[] {
  const children = new Map<string, ChoosableAccount[]>()
  for (const account of accounts) {
    if (account.parent === null) continue
    const siblings = children.get(account.parent)
    if (siblings === undefined) children.set(account.parent, [account])
    else siblings.push(account)
  }
  return accounts.map(({ code, name, leaf }) => {
    const below = children.get(code) ?? []
    const first = below[0]
    const last = below.at(-1)
    if (leaf || first === undefined || last === undefined) return { code, name }
    return { code, name, blocked: first === last ? words.one(first.code) : words.many(first.code, last.code) }
  })
}
