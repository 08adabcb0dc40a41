import { formatCivilDate, isCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'

/** What a sentence may name: flat, by key. Which keys a sentence uses stands in it, in braces. */
export type SentenceData = Readonly<Record<string, string | number | null | undefined>>

/** A pasted paragraph must not drown the sentence that complains about it. */
const LONGEST_VALUE = 80

/** What the program itself says under these keys is cut only where it is no longer read. */
const OWN_WORDS: ReadonlySet<string> = new Set(['reason', 'choices'])
const LONGEST_WORDS = 500

const AMOUNT_KEYS: ReadonlySet<string> = new Set([
  'amount',
  'limit',
  'debit',
  'credit',
  'difference',
  'balance',
  'count',
])

/**
 * Fills a sentence: `{key}` is replaced by its value, and a part in brackets `[…]` goes away when one of its keys has no value, so
 * that every sentence reads well with much or little known. Whole numbers under amount, limit, debit, credit, difference, balance
 * and count are grouped (1.234.567), dates YYYY-MM-DD become dd/mm/yyyy, `month` 202501 becomes 01/2025.
 */
export function fillSentence(sentence: string, data: SentenceData): string {
  return sentence
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      keysOfSentence(part).every((key) => isKnown(data[key])) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, key: string) => wordsFor(key, data[key]))
}

/** The keys a sentence uses, each once, in order. */
export function keysOfSentence(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))]
}

function isKnown(value: string | number | null | undefined): value is string | number {
  return value !== undefined && value !== null && value !== ''
}

function wordsFor(key: string, value: string | number | null | undefined): string {
  if (!isKnown(value)) return '…'
  if (typeof value === 'number') {
    if (key === 'month') return monthInWords(value)
    return AMOUNT_KEYS.has(key) && Number.isSafeInteger(value) ? formatDong(value) : String(value)
  }
  if (isCivilDate(value)) return formatCivilDate(value)
  const longest = OWN_WORDS.has(key) ? LONGEST_WORDS : LONGEST_VALUE
  return value.length > longest ? `${value.slice(0, longest)}…` : value
}

/** A month 202501 as people write it, 01/2025; a number that is no such month stays as it is. */
export function monthInWords(month: number): string {
  if (month < 1000) return String(month)
  return `${String(month % 100).padStart(2, '0')}/${Math.floor(month / 100)}`
}
