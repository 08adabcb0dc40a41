import { NewBook } from '@shared/contract/books'
import { z } from 'zod'
import { emptyNewBook, type NewBookForm } from './new-book'

const KEY = 'start:new-book'

const Kept = z.object({
  kind: NewBook.shape.kind,
  name: z.string(),
  taxCode: z.string(),
  address: z.string(),
  representative: z.string(),
  accountant: z.string(),
  firstYear: z.string(),
  startMonth: z.union([z.literal(1), z.literal(4), z.literal(7), z.literal(10)]),
  governanceForm: z.enum(['full', 'simplified']),
  file: z.string(),
})

/** What was typed about a new book before the page was left; an empty form when nothing, or nothing readable, was kept. */
export function readKeptForm(stored: string | null, today: string): NewBookForm {
  if (stored === null) return emptyNewBook(today)
  try {
    return Kept.parse(JSON.parse(stored))
  } catch {
    // Written by another version of the page: begin again rather than show half of it.
    return emptyNewBook(today)
  }
}

/** The kept form of this computer. */
export const keptForm = {
  read: (today: string): NewBookForm => readKeptForm(localStorage.getItem(KEY), today),
  write: (form: NewBookForm): void => localStorage.setItem(KEY, JSON.stringify(form)),
  forget: (): void => localStorage.removeItem(KEY),
}
