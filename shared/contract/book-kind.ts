import { z } from 'zod'

/** What a book is for, fixed when it is made: a co-operative's own, a school's register of courses, or a lesson to practise on. */
export const BookKind = z.enum(['cooperative', 'school', 'practice'])
export type BookKind = z.infer<typeof BookKind>

/** Every kind of book. */
export const everyBook: readonly BookKind[] = BookKind.options
/** The books with a ledger, members and meetings; a lesson is one of them, so that what is practised is the work itself. */
export const ledgerBooks: readonly BookKind[] = ['cooperative', 'practice']
/** The books that keep programmes, classes and certificates. */
export const schoolBooks: readonly BookKind[] = ['school']
/** The books of lessons. */
export const practiceBooks: readonly BookKind[] = ['practice']
