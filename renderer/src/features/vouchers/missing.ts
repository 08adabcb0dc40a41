import type { Fault } from '@shared/contract/refusal'
import { isOffBalance } from '@shared/domain/account-code'
import { type Draft, filledLines, type HeaderField, type Line, type LineField } from './draft'
import type { PartyWish } from './entry-order'

/** A place in the entry: a field above the lines, or a field of a line. */
export type EntryPlace = { key: null; field: HeaderField } | { key: number; field: LineField }

/** Something that keeps the draft from being posted. 'missing' is still to be filled (amber), 'wrong' was refused (red). */
export type Lack = EntryPlace & { tone: 'missing' | 'wrong'; message: string | null }

/** What is not filled yet, line by line in the order one types. An entry without any line lacks its first amounts. */
export function missingIn(draft: Draft, wants: PartyWish): Lack[] {
  const lacks: Lack[] = []
  const header = (field: HeaderField) => lacks.push({ key: null, field, tone: 'missing', message: null })
  if (draft.date === null) header('date')
  if (draft.postingDate === null) header('postingDate')
  if (draft.description.trim() === '') header('description')
  const filled = filledLines(draft)
  for (const line of filled.length === 0 ? draft.lines.slice(0, 1) : filled) {
    for (const field of missingInLine(line, wants)) lacks.push({ key: line.key, field, tone: 'missing', message: null })
  }
  return lacks
}

function missingInLine(line: Line, wants: PartyWish): LineField[] {
  const { debit, credit } = line
  const oneSided = [debit, credit].some((code) => code !== null && isOffBalance(code))
  const fields: LineField[] = []
  if (debit === null && !oneSided) fields.push('debit')
  if (credit === null && !oneSided) fields.push('credit')
  if (debit !== null && line.debitParty === null && wants(debit)) fields.push('debitParty')
  if (credit !== null && line.creditParty === null && wants(credit)) fields.push('creditParty')
  if (line.amount === null && line.unreadAmount === '') fields.push('amount')
  return fields
}

/** Codes that say of a field only what `missingIn` already says of it. */
const saidAsMissing: ReadonlySet<string> = new Set(['sides-missing', 'party-missing', 'text-missing', 'voucher-empty'])

const headerFields: ReadonlySet<string> = new Set<HeaderField>([
  'kind',
  'date',
  'postingDate',
  'person',
  'address',
  'description',
  'attachments',
])
const postingFields: ReadonlySet<string> = new Set<LineField>([
  'description',
  'debit',
  'credit',
  'debitParty',
  'creditParty',
  'amount',
])

const isHeaderField = (name: string): name is HeaderField => headerFields.has(name)
const isLineField = (name: string): name is LineField => postingFields.has(name)

/**
 * Where the core's word for a place is in the entry: `postings[0].debit` by the keys of the lines that were sent, else a
 * field above the lines; what has no place of its own stands at the description.
 */
export function placeOf(column: string | null, keys: readonly number[]): EntryPlace {
  const [, index, name = ''] = /^postings\[(\d+)\]\.(\w+)$/.exec(column ?? '') ?? []
  const key = index === undefined ? undefined : keys[Number(index)]
  if (key !== undefined && isLineField(name)) return { key, field: name }
  return { key: null, field: column !== null && isHeaderField(column) ? column : 'description' }
}

/** What the core found wrong with a draft, at its place; `keys` are those of the lines as they were sent. */
export function wrongIn(faults: readonly Fault[], keys: readonly number[], draft: Draft): Lack[] {
  return faults.flatMap((fault) => {
    const place = placeOf(fault.column, keys)
    if (saidAsMissing.has(fault.code)) return []
    const line = place.key === null ? null : draft.lines.find((one) => one.key === place.key)
    // A line that is gone meanwhile, and an amount that is not there yet, are no faults to point at.
    if (line === undefined || (fault.code === 'amount-zero' && line?.amount === null)) return []
    return [{ ...place, tone: 'wrong' as const, message: fault.message }]
  })
}

/** Amounts that stand in their field but could not be read. */
export function unreadIn(draft: Draft, message: string): Lack[] {
  return draft.lines
    .filter((line) => line.unreadAmount !== '')
    .map((line) => ({ key: line.key, field: 'amount' as const, tone: 'wrong' as const, message }))
}

const headerOrder: readonly HeaderField[] = [
  'kind',
  'date',
  'postingDate',
  'person',
  'address',
  'description',
  'attachments',
]
const lineOrder: readonly LineField[] = ['description', 'debit', 'credit', 'debitParty', 'creditParty', 'amount']

/** All lacks in the order of the form: above the lines first, then line by line, field by field. */
export function inFormOrder(lacks: readonly Lack[], draft: Draft): Lack[] {
  const rank = (lack: Lack) => {
    if (lack.key === null) return headerOrder.indexOf(lack.field)
    return 10 + 10 * draft.lines.findIndex((line) => line.key === lack.key) + lineOrder.indexOf(lack.field)
  }
  return lacks.toSorted((a, b) => rank(a) - rank(b))
}

/** The lack F8 leads to from where one stands: the next one after it in the list's order, around the end; -1 for none. */
export function nextLack(lacks: readonly Lack[], at: EntryPlace | null, backwards: boolean): number {
  if (lacks.length === 0) return -1
  const here = at === null ? -1 : lacks.findIndex((lack) => lack.key === at.key && lack.field === at.field)
  if (here < 0) return backwards ? lacks.length - 1 : 0
  return (here + (backwards ? -1 : 1) + lacks.length) % lacks.length
}
