import { z } from 'zod'
import { BookKind } from './book-kind'
import { LessonOffer } from './lessons'
import { ClientId } from './values'
import { errand, query, subjects } from './procedure'

export const GovernanceForm = z.enum(['full', 'simplified'])
export type GovernanceForm = z.infer<typeof GovernanceForm>

/** The registered main line of business, by which a co-operative's size is judged (Decree 113/2024 article 5). */
export const Sector = z.enum(['agriculture', 'industry', 'finance', 'trade'])
export type Sector = z.infer<typeof Sector>

/** A co-operative, or a union of them, and its main line: what rules of size and clocks of bodies go by. */
export const Organisation = z.object({ kind: z.enum(['HTX', 'LHHTX']), sector: Sector })
export type Organisation = z.infer<typeof Organisation>

/** A file that a screen lists: what it is without opening it for work. */
export const BookListing = z.object({
  file: z.string(),
  name: z.string(),
  state: z.enum(['ready', 'damaged', 'newer', 'older', 'locked', 'missing', 'not-a-book']),
  /** What the state means and the way out, in words; '' when ready. */
  message: z.string(),
  sample: z.boolean(),
  /** Null while the file cannot be read. */
  kind: BookKind.nullable(),
  firstYear: z.number().int().nullable(),
  lastPostedOn: z.string().nullable(),
  voucherCount: z.number().int().nullable(),
  modifiedAt: z.string().nullable(),
  backup: z.string().nullable(),
})
export type BookListing = z.infer<typeof BookListing>

/** What a new book is told about its co-operative or school. A lesson is made elsewhere, from its task list. */
export const NewBook = z.object({
  kind: BookKind.extract(['cooperative', 'school']).default('cooperative'),
  name: z.string().trim().min(1).max(200),
  taxCode: z.string().trim().max(20).default(''),
  address: z.string().trim().max(300).default(''),
  representative: z.string().trim().max(100).default(''),
  accountant: z.string().trim().max(100).default(''),
  firstYear: z.int().min(2000).max(2199),
  /** The calendar month in which the fiscal year begins: a quarter's first month. */
  fiscalYearStartMonth: z.union([z.literal(1), z.literal(4), z.literal(7), z.literal(10)]).default(1),
  governanceForm: GovernanceForm.default('simplified'),
})
export type NewBook = z.infer<typeof NewBook>

/** Choosing a book: the only procedures that work while none is open. After an errand another book stands there, so every answer is stale. */
export const books = {
  list: query({ permission: 'book.open', affects: ['books'], needsBook: false })
    .input(z.object({}))
    .output(z.object({ folder: z.string(), open: z.string().nullable(), recent: z.array(BookListing) })),
  inspect: query({ permission: 'book.open', affects: ['books'], needsBook: false })
    .input(z.object({ file: z.string() }))
    .output(BookListing),
  create: errand({ permission: 'book.open', affects: subjects, needsBook: false })
    .input(z.object({ id: ClientId, file: z.string(), book: NewBook }))
    .output(z.object({ file: z.string() })),
  createSample: errand({ permission: 'book.open', affects: subjects, needsBook: false })
    .input(z.object({ id: ClientId, file: z.string().nullish() }))
    .output(z.object({ file: z.string() })),
  /** The lessons that can be practised on a book of their own. */
  lessons: query({ permission: 'book.open', affects: [], needsBook: false })
    .input(z.object({}))
    .output(z.object({ lessons: z.array(LessonOffer) })),
  /** Makes the book of a lesson, filled with what it begins with, and opens it. Refuses 'lesson-unknown', 'book-exists'. */
  createLesson: errand({ permission: 'book.open', affects: subjects, needsBook: false })
    .input(z.object({ id: ClientId, lessonId: z.string().max(60), file: z.string().nullish() }))
    .output(z.object({ file: z.string() })),
  open: errand({ permission: 'book.open', affects: subjects, needsBook: false })
    .input(z.object({ id: ClientId, file: z.string(), readOnly: z.boolean().default(false) }))
    .output(z.object({ file: z.string(), readOnly: z.boolean() })),
  /**
   * Puts a backup in the place of a book that need not be open, or cannot be: what stood there is kept beside it. The same path
   * as `backups.restore`, for a book that is damaged or gone.
   */
  restore: errand({ permission: 'backup.restore', affects: subjects, needsBook: false })
    .input(z.object({ id: ClientId, file: z.string(), target: z.string(), password: z.string().max(200).nullish() }))
    .output(z.object({ file: z.string(), keptAs: z.string().nullable() })),
  close: errand({ permission: 'book.open', affects: subjects, needsBook: false })
    .input(z.object({ id: ClientId }))
    .output(z.object({})),
}
