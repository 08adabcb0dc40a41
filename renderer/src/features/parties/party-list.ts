import type { Party, PartyKind } from '@shared/contract/parties'
import { type Dong, sumDong } from '@shared/domain/money'
import { foldedIncludes, foldText, givenNameSortKey, vietnameseSortKey } from '@shared/domain/text-fold'

/** A party with what it owes and is owed, in đồng; one registered as a member is changed on the member's page. */
export type PartyRow = Party & { receivable: Dong; payable: Dong; registered: boolean }

export type PartySort = { key: 'code' | 'name' | 'receivable' | 'payable'; direction: 'ascending' | 'descending' }

export type PartyFilter = { query: string; kind: PartyKind | null; onlyDebts: boolean; sort: PartySort }

/** How a list begins: everybody, by code. */
export const noFilter: PartyFilter = {
  query: '',
  kind: null,
  onlyDebts: false,
  sort: { key: 'code', direction: 'ascending' },
}

/** A party prepared for search and order: folded once, looked through on every key. */
export type IndexedParty = { row: PartyRow; words: string; name: string }

/** People stand by their given name as Vietnamese lists do, organisations by the whole name. */
export function indexParties(rows: readonly PartyRow[]): IndexedParty[] {
  return rows.map((row) => {
    const person = row.kind === 'member' || row.kind === 'employee'
    return {
      row,
      words: foldText(`${row.code} ${row.name} ${row.taxCode} ${row.phone} ${row.address}`),
      name: person ? givenNameSortKey(row.name) : vietnameseSortKey(row.name),
    }
  })
}

/** The parties a filter leaves, in its order; accents and capitals do not matter, and every word of the query must occur. */
export function filterParties(
  parties: readonly IndexedParty[],
  { query, kind, onlyDebts, sort }: PartyFilter,
): PartyRow[] {
  const found = parties.filter(
    ({ row, words }) =>
      (kind === null || row.kind === kind) &&
      (!onlyDebts || row.receivable !== 0 || row.payable !== 0) &&
      foldedIncludes(words, query),
  )
  const sign = sort.direction === 'ascending' ? 1 : -1
  return found.toSorted((a, b) => sign * compare(a, b, sort.key)).map(({ row }) => row)
}

function compare(a: IndexedParty, b: IndexedParty, key: PartySort['key']): number {
  if (key === 'receivable' || key === 'payable') return a.row[key] - b.row[key]
  const [first, second] = key === 'name' ? [a.name, b.name] : [a.row.code, b.row.code]
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** The other direction of the same column; another column from its useful end: names and codes up, amounts down. */
export function nextSort(sort: PartySort, key: string): PartySort {
  if (key !== 'code' && key !== 'name' && key !== 'receivable' && key !== 'payable') return sort
  if (key === sort.key) return { key, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' }
  return { key, direction: key === 'receivable' || key === 'payable' ? 'descending' : 'ascending' }
}

/** What the shown parties owe and are owed in all. */
export function totalsOf(rows: readonly PartyRow[]): { receivable: Dong; payable: Dong } {
  return {
    receivable: sumDong(rows.map(({ receivable }) => receivable)),
    payable: sumDong(rows.map(({ payable }) => payable)),
  }
}
