import { backUpIfDue } from '../../backup/automatic'
import type { OpenBook } from '../../book-file/open-book'
import { openBookInto } from '../../book-file/open-book-into'
import type { CoreState } from '../../context'
import { rememberBook } from './recent'

/** Opens a book for work: it becomes the core's open book and the first of the recent ones, and the day's backup is made beside the work. */
export function openListed(core: CoreState, file: string, readOnly: boolean): OpenBook {
  const book = openBookInto(core, file, { readOnly })
  rememberBook(core, { file, name: book.profile.name, openedAt: core.now() })
  // In a process of its own; a failure is noted in the book.
  void backUpIfDue(core, 'daily')
  return book
}
