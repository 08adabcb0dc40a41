import type { CoreState } from '../../context'
import type { OpenBook } from '../../book-file/open-book'
import type { Law } from '../../law/law-figures'

/** What papers are made from: an open book (the writer's, or a reader's in a process of its own), the law, and the hour of the print. */
export type PaperSource = { book: OpenBook; law: Law; now: string }

/** The source as a call has it. */
export function paperSource(book: OpenBook, core: CoreState): PaperSource {
  return { book, law: core.law, now: core.now() }
}
