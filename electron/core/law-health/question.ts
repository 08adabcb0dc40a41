import type { OpenBook } from '../book-file/open-book'
import type { Law } from '../law/law-figures'

/** A book on a day, and the law it is held against. */
export type HealthQuestion = { book: OpenBook; law: Law; on: string }
