import type { AccountWithFigures } from '@shared/contract/accounts'
import type { Dong } from '@shared/domain/money'
import { foldText } from '@shared/domain/text-fold'
import { beginsWords } from '../../ui/begins-words'

/** One row of the tree. A 'general' row is what a parent holds of its own, from before it got sub-accounts (reading 37). */
export type TreeRow = {
  kind: 'account' | 'general'
  account: AccountWithFigures
  /** Steps of indentation. */
  depth: number
  hasChildren: boolean
  open: boolean
  debit: Dong
  credit: Dong
  /** Debit-positive. */
  balance: Dong
  /** False for a parent that only shows where a found account belongs. */
  found: boolean
}

export type TreeChoice = {
  query: string
  onlyUsed: boolean
  /** The accounts whose sub-accounts are folded away; a search opens all. */
  folded: ReadonlySet<string>
}

/** The rows of the chart in order, sub-accounts under their parents, with what was searched for and the way to it. */
export function treeRows(accounts: readonly AccountWithFigures[], { query, onlyUsed, folded }: TreeChoice): TreeRow[] {
  const children = childrenOf(accounts)
  const searching = foldText(query) !== ''
  const rowsOf = (account: AccountWithFigures, depth: number): TreeRow[] => {
    const below = children.get(account.code) ?? []
    const found = (!onlyUsed || account.used) && matches(account, query)
    const general = found ? generalRow(account, below, depth + 1) : null
    const inside = [...(general === null ? [] : [general]), ...below.flatMap((child) => rowsOf(child, depth + 1))]
    if (!found && inside.length === 0) return []
    const open = searching || !folded.has(account.code)
    const { debit, credit, balance } = account
    const hasChildren = inside.length > 0
    const own: TreeRow = { kind: 'account', account, depth, hasChildren, open, debit, credit, balance, found }
    return open ? [own, ...inside] : [own]
  }
  return (children.get(null) ?? []).flatMap((account) => rowsOf(account, 0))
}

function childrenOf(accounts: readonly AccountWithFigures[]): Map<string | null, AccountWithFigures[]> {
  const children = new Map<string | null, AccountWithFigures[]>()
  for (const account of accounts) {
    const siblings = children.get(account.parent)
    if (siblings === undefined) children.set(account.parent, [account])
    else siblings.push(account)
  }
  return children
}

/** What a parent holds beyond its sub-accounts; null where there is nothing or no parent. */
function generalRow(account: AccountWithFigures, below: readonly AccountWithFigures[], depth: number): TreeRow | null {
  if (below.length === 0) return null
  const rest = (key: 'debit' | 'credit' | 'balance') => below.reduce((sum, child) => sum - child[key], account[key])
  const [debit, credit, balance] = [rest('debit'), rest('credit'), rest('balance')]
  if (debit === 0 && credit === 0 && balance === 0) return null
  return { kind: 'general', account, depth, hasChildren: false, open: true, debit, credit, balance, found: true }
}

/** True when the code begins with the query, or every word of it begins a word of the name, Vietnamese or English. */
function matches({ code, name, nameEn }: AccountWithFigures, query: string): boolean {
  const wanted = foldText(query)
  if (wanted === '' || code.startsWith(wanted)) return true
  return beginsWords(`${name} ${nameEn}`, query)
}

/** The next free code below a parent: one digit more, after the highest there; null where eight digits are used up. */
export function nextSubCode(
  parent: string,
  accounts: readonly { code: string; parent: string | null }[],
): string | null {
  if (parent.length >= 8) return null
  const taken = new Set(accounts.map(({ code }) => code))
  for (let digit = 1; digit <= 9; digit++) if (!taken.has(`${parent}${digit}`)) return `${parent}${digit}`
  return parent.length >= 7 ? null : `${parent}01`
}
