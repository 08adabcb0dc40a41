import { backUpIfDue } from '../../backup/automatic'
import { closeOpen } from '../../book-file/open-book-into'
import type { CoreState } from '../../context'

/** Closes the open book, after the backup on closing where the book asks for one, and gives the writer's right back. */
export async function closeOpenBook(core: CoreState): Promise<void> {
  const closing = core.open
  await backUpIfDue(core, 'close')
  // Another call may have opened another book while the backup was made: that one stays.
  if (core.open === closing) closeOpen(core)
}
