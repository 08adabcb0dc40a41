import type { ReportId } from '@shared/contract/report'

/** What a report must be told besides its period: an account, a party; `optional` where it can do without. */
export type ReportScope = {
  account: 'none' | 'needed' | 'optional'
  party: 'none' | 'needed' | 'optional'
}

export type CatalogEntry = ReportScope & {
  id: ReportId
  group: 'statements' | 'ledgers'
  /** The code of the official form, as people call it; '' for a report that has none. */
  code: string
  /** Shows the end of the period only: what stood on that day. */
  asOf: boolean
  /** The account it is of while nobody has chosen one. */
  usualAccount: string | null
  /** Its lines are a form that stays the same; the empty ones may be hidden. */
  form: boolean
}

const statement = {
  group: 'statements',
  account: 'none',
  party: 'none',
  asOf: false,
  usualAccount: null,
  form: false,
} as const
const ledger = { ...statement, group: 'ledgers' } as const

/** The reports in the order of the list: what is filed first, then the books. */
export const catalog: readonly CatalogEntry[] = [
  { ...statement, id: 'B01-HTX', code: 'B01-HTX', asOf: true, form: true },
  { ...statement, id: 'B02-HTX', code: 'B02-HTX', form: true },
  { ...statement, id: 'F01-HTX', code: 'F01-HTX' },
  { ...statement, id: 'trial-balance', code: '' },
  { ...ledger, id: 'S03a-HTX', code: 'S03a-HTX' },
  { ...ledger, id: 'S03b-HTX', code: 'S03b-HTX', account: 'needed' },
  { ...ledger, id: 'S04a-HTX', code: 'S04a-HTX', account: 'optional', usualAccount: '111' },
  { ...ledger, id: 'S12-HTX', code: 'S12-HTX', account: 'optional', party: 'needed' },
  { ...ledger, id: 'S23-HTX', code: 'S23-HTX', party: 'optional' },
  { ...ledger, id: 'S31-HTX', code: 'S31-HTX', party: 'optional' },
  { ...ledger, id: 'S33-HTX', code: 'S33-HTX' },
  { ...ledger, id: 'member-register', code: '', asOf: true },
  { ...ledger, id: 'indicators', code: '' },
]

/** The report of an id as it stands in an address, capitals aside; null for anything else. */
export function catalogEntry(id: string): CatalogEntry | null {
  const wanted = id.toLowerCase()
  return catalog.find((entry) => entry.id.toLowerCase() === wanted) ?? null
}
