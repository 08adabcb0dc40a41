import { isAccountCode } from '@shared/domain/account-code'
import { parseTypedAmount } from '@shared/domain/money'
import { foldText } from '@shared/domain/text-fold'

/** What a pasted column may be. `party` belongs to whichever side wants one. */
export type ColumnRole = 'description' | 'debit' | 'credit' | 'amount' | 'party' | 'debitParty' | 'creditParty'

/** Which column is what, by its place from 0; and whether the first row only names them. */
export type PasteColumns = { roles: ReadonlyMap<ColumnRole, number>; hasHeading: boolean }

/** What cells are recognised by. */
export type CellKnowledge = {
  isAccount: (code: string) => boolean
  isParty: (text: string) => boolean
  /** The side a kind of voucher always has (1111 of a receipt); a single column of accounts is then the other one. */
  usualSide: 'debit' | 'credit' | null
}

const headings: Readonly<Record<ColumnRole, readonly string[]>> = {
  description: ['dien giai', 'noi dung', 'ly do', 'mo ta', 'description'],
  debit: ['no', 'tk no', 'tai khoan no', 'debit'],
  credit: ['co', 'tk co', 'tai khoan co', 'credit'],
  amount: ['so tien', 'thanh tien', 'tien', 'phat sinh', 'amount'],
  party: ['doi tuong', 'ma doi tuong', 'khach hang', 'nha cung cap', 'party'],
  debitParty: ['doi tuong no', 'ma doi tuong no'],
  creditParty: ['doi tuong co', 'ma doi tuong co'],
}

/** Recognises the columns by their headings, else by what most of their cells are. Null without an amount or any account. */
export function recogniseColumns(rows: readonly string[][], known: CellKnowledge): PasteColumns | null {
  const named = byHeading(rows[0] ?? [])
  if (named !== null) return { roles: named, hasHeading: true }
  const roles = byContent(rows, known)
  const hasAccount = roles.has('debit') || roles.has('credit')
  return roles.has('amount') && (hasAccount || roles.has('description')) ? { roles, hasHeading: false } : null
}

function byHeading(cells: readonly string[]): ReadonlyMap<ColumnRole, number> | null {
  const roles = new Map<ColumnRole, number>()
  cells.forEach((cell, place) => {
    const words = foldText(cell)
      .replace(/[^a-z ]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    for (const [role, names] of Object.entries(headings) as [ColumnRole, readonly string[]][]) {
      if (names.includes(words) && !roles.has(role)) roles.set(role, place)
    }
  })
  return roles.size >= 2 && roles.has('amount') ? roles : null
}

type Column = { place: number; account: number; amount: number; party: number; length: number }

function byContent(rows: readonly string[][], known: CellKnowledge): Map<ColumnRole, number> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  let left = Array.from({ length: width }, (_, place) => measured(rows, place, known))
  const roles = new Map<ColumnRole, number>()
  const give = (role: ColumnRole, column: Column | undefined) => {
    if (column === undefined) return
    roles.set(role, column.place)
    left = left.filter((other) => other !== column)
  }
  const accounts = left.filter((column) => column.account >= 0.5)
  const [first, second] = accounts
  if (second === undefined) give(known.usualSide === 'debit' ? 'credit' : 'debit', first)
  else {
    give('debit', first)
    give('credit', second)
  }
  // Running numbers and dates come first in people's tables; the amount is the last column of figures.
  give('amount', left.filter((column) => column.amount >= 0.5 && column.amount >= column.party).at(-1))
  const parties = left.filter((column) => column.party >= 0.5)
  if (parties.length === 1) give('party', parties[0])
  else {
    give('debitParty', parties[0])
    give('creditParty', parties[1])
  }
  give('description', left.filter((column) => column.amount < 0.5).toSorted((a, b) => b.length - a.length)[0])
  return roles
}

/** The shares of a column's filled cells that are accounts, amounts, parties, and how long they are on average. */
function measured(rows: readonly string[][], place: number, known: CellKnowledge): Column {
  const cells = rows.flatMap((row) => row[place] || [])
  const share = (holds: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(holds).length / cells.length
  return {
    place,
    account: share((cell) => isAccountCode(cell) && known.isAccount(cell)),
    amount: share((cell) => parseTypedAmount(cell).ok),
    party: share(known.isParty),
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
  }
}
