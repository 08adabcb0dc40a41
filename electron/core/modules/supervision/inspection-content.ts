import type { Guide } from '@shared/contract/supervision/guide'
import type { InspectionContent, InspectionEntry } from '@shared/contract/supervision/inspections'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import type { OpenBook } from '../../book-file/open-book'
import type { CallContext } from '../../context'
import type { Law } from '../../law/law-figures'
import { publicHolidays } from '../../law/sampling/holidays'
import { cashInBook } from './book-figures'
import { readDraw } from './draws'

/** Three decimals: kilograms to the gram. */
const THOUSAND = 1000

/**
 * The content of an inspection's record, made of what was entered and what the book says at this moment, and everything that keeps it
 * from being made: steps without an answer, a problem without words, vouchers not judged, a difference nobody explained.
 */
export function contentOf(
  { book, core }: CallContext,
  guide: Guide,
  entry: InspectionEntry,
): { content: InspectionContent; faults: Fault[] } {
  const faults: Fault[] = []
  const content = {
    answers: answersOf(guide, entry, faults),
    cash: guide.steps.some(({ kind }) => kind === 'cashCount') ? cashOf(book, entry, faults) : null,
    items: guide.steps.some(({ kind }) => kind === 'items') ? itemsOf(entry, faults) : [],
    sample: guide.kind === 'vouchers' ? sampleOf(book, core.law, entry, faults) : null,
    conclusion: toNfc(entry.conclusion),
  }
  if (entry.conclusion === '') faults.push(fault({ code: 'text-missing', column: 'conclusion' }))
  if (!entry.supervisors.some((name) => name !== ''))
    faults.push(fault({ code: 'inspection-supervisor-missing', column: 'supervisors' }))
  return { content, faults }
}

function answersOf(guide: Guide, entry: InspectionEntry, faults: Fault[]): InspectionContent['answers'] {
  return guide.steps.flatMap(({ id, kind, question, article }, at) => {
    if (kind !== 'check') return []
    const given = entry.answers.find(({ step }) => step === id)
    const place = { row: at + 1, column: 'answers', data: { name: question } }
    if (given === undefined) {
      faults.push(fault({ ...place, code: 'inspection-step-open' }))
      return []
    }
    if (given.answer === 'no' && given.note === '') faults.push(fault({ ...place, code: 'inspection-note-missing' }))
    return [{ step: id, question, article, answer: given.answer, note: toNfc(given.note) }]
  })
}

function cashOf(book: OpenBook, { cash, heldOn }: InspectionEntry, faults: Fault[]): InspectionContent['cash'] {
  if (!cash) {
    faults.push(fault({ code: 'inspection-cash-missing', column: 'cash' }))
    return null
  }
  const { account } = cash
  if (!account.startsWith('111') || !book.ledger.memory.accounts.has(account))
    faults.push(fault({ code: 'account-unknown', column: 'cash', value: account, data: { account } }))
  const counted = cash.notes.reduce((sum, { denomination, count }) => sum + denomination * count, cash.other)
  const inBook = cashInBook(book, account, heldOn)
  const difference = counted - inBook
  if (difference !== 0 && cash.explanation === '')
    faults.push(fault({ code: 'inspection-difference-unexplained', column: 'cash', data: { difference } }))
  return { ...cash, explanation: toNfc(cash.explanation), counted, book: inBook, difference }
}

function itemsOf({ items }: InspectionEntry, faults: Fault[]): InspectionContent['items'] {
  if (items.length === 0) faults.push(fault({ code: 'inspection-items-missing', column: 'items' }))
  return items.map((item) => ({
    ...item,
    name: toNfc(item.name),
    unit: toNfc(item.unit),
    note: toNfc(item.note),
    difference: (Math.round(item.found * THOUSAND) - Math.round(item.paper * THOUSAND)) / THOUSAND,
  }))
}

function sampleOf(
  book: OpenBook,
  law: Law,
  { drawId = null }: InspectionEntry,
  faults: Fault[],
): InspectionContent['sample'] {
  if (drawId === null) {
    faults.push(fault({ code: 'inspection-sample-missing', column: 'drawId' }))
    return null
  }
  const { population, seed, method, vouchers } = readDraw(book.connection, drawId, publicHolidays(law.holidays))
  const open = vouchers.filter(({ verdict }) => verdict === null).length
  if (open > 0) faults.push(fault({ code: 'inspection-sample-open', column: 'drawId', data: { count: open } }))
  return {
    population,
    seed,
    method,
    vouchers: vouchers.flatMap(({ number, date, amount, description, verdict }) =>
      verdict === null ? [] : [{ number, date, amount, description, verdict }],
    ),
  }
}

/** How many things in a record are not as they should be. */
export function problemsIn({ answers, cash, items, sample }: InspectionContent): number {
  return (
    answers.filter(({ answer }) => answer === 'no').length +
    (cash !== null && cash.difference !== 0 ? 1 : 0) +
    items.filter(({ difference }) => difference !== 0).length +
    (sample?.vouchers.filter(({ verdict }) => verdict === 'problem').length ?? 0)
  )
}
