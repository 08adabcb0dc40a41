import { z } from 'zod'
import { isCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { amountOf, type Draft } from './draft'

const Day = z.string().refine(isCivilDate).nullable()
const Code = z.string().nullable()

const StoredLine = z.object({
  key: z.int(),
  description: z.string(),
  debit: Code,
  credit: Code,
  debitParty: Code,
  creditParty: Code,
  amount: z.int().nullable(),
  unreadAmount: z.string(),
})

const Stored = z.object({
  version: z.literal(1),
  id: z.string(),
  kind: z.string(),
  date: Day,
  postingDate: Day,
  person: z.string(),
  address: z.string(),
  description: z.string(),
  attachments: z.string(),
  lines: z.array(StoredLine).min(1),
  corrects: z.string().nullable(),
})

/** A draft as the text that is kept. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify({ version: 1, ...draft })
}

/** Reads a kept draft; null for a text that this program did not write or no longer understands. */
export function readDraft(content: string): Draft | null {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    // Not JSON: not written by this program; the caller says so and keeps the text.
    return null
  }
  const stored = Stored.safeParse(value)
  if (!stored.success) return null
  const { version: _, ...draft } = stored.data
  return draft
}

/** The line by which a draft is known in the list: kind, what for, how much. At most 300 letters, as the contract says. */
export function draftTitle(draft: Draft, kindName: string): string {
  const about = draft.description.trim() || draft.person.trim()
  const amount = amountOf(draft)
  const parts = [kindName, about, amount === 0 ? '' : formatDong(amount)].filter((part) => part !== '')
  return parts.join(' · ').slice(0, 300)
}
