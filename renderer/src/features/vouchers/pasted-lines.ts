import { parseTypedAmount } from '@shared/domain/money'
import { foldText } from '@shared/domain/text-fold'
import { lineOf, type LineValues } from './draft'
import { type ColumnRole, recogniseColumns } from './paste-columns'
import { readTable } from './paste-table'

/** What the book knows, for reading a pasted table. */
export type PasteFacts = {
  accounts: readonly { code: string }[]
  parties: readonly { code: string; name: string }[]
  wantsParty: (account: string) => boolean
  /** The side that the kind of voucher always has. */
  usualSide: 'debit' | 'credit' | null
}

/**
 * Reads a table copied from Excel as lines: description, debit, credit, party and amount in any order in which they can be
 * told apart, with or without a heading. What cannot be read stays in its cell as it was, to be marked there. Null when it
 * cannot be told which column is what: then nothing is taken.
 */
export function pastedLines(text: string, facts: PasteFacts): LineValues[] | null {
  const rows = readTable(text)
  const partyOf = partyFinder(facts.parties)
  const known = new Set(facts.accounts.map((account) => account.code))
  const columns = recogniseColumns(rows, {
    isAccount: (code) => known.has(code),
    isParty: (cell) => partyOf(cell) !== null,
    usualSide: facts.usualSide,
  })
  if (columns === null) return null
  const lines = (columns.hasHeading ? rows.slice(1) : rows).map((row) => {
    const cell = (role: ColumnRole) => {
      const place = columns.roles.get(role)
      return place === undefined ? '' : (row[place] ?? '')
    }
    return lineFrom(cell, partyOf, facts)
  })
  return lines.length === 0 ? null : lines
}

/** A party by its code, or by its name where only one has it; accents and capitals aside. */
function partyFinder(parties: PasteFacts['parties']): (text: string) => string | null {
  const found = new Map<string, string | null>()
  for (const { code, name } of parties) {
    const folded = foldText(name)
    found.set(folded, found.has(folded) ? null : code)
  }
  for (const { code } of parties) found.set(foldText(code), code)
  return (text) => (text === '' ? null : (found.get(foldText(text)) ?? null))
}

function lineFrom(
  cell: (role: ColumnRole) => string,
  partyOf: (text: string) => string | null,
  { wantsParty }: PasteFacts,
): LineValues {
  const debit = cell('debit') || null
  const credit = cell('credit') || null
  const named = (text: string) => (text === '' ? null : (partyOf(text) ?? text))
  const common = named(cell('party'))
  const side = common === null ? null : sideOfParty(debit, credit, wantsParty)
  const amount = parseTypedAmount(cell('amount'))
  const { key: _, ...line } = lineOf(0, {
    description: cell('description'),
    debit,
    credit,
    debitParty: named(cell('debitParty')) ?? (side === 'debit' ? common : null),
    creditParty: named(cell('creditParty')) ?? (side === 'credit' ? common : null),
    amount: amount.ok ? amount.value : null,
    unreadAmount: amount.ok ? '' : cell('amount'),
  })
  return line
}

/** The side a single party belongs to: the one kept by party, a bank's own account last; else the one that is not money. */
export function sideOfParty(
  debit: string | null,
  credit: string | null,
  wants: (account: string) => boolean,
): 'debit' | 'credit' {
  const rank = (account: string | null) => {
    if (account === null) return 0
    if (account.startsWith('11')) return wants(account) ? 2 : 1
    return wants(account) ? 4 : 3
  }
  return rank(credit) > rank(debit) ? 'credit' : 'debit'
}
