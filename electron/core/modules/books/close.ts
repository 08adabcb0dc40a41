import { closeOpen } from '../../book-file/open-book-into'
import type { CoreState } from '../../context'

/** Closes the open book and gives the writer's right back. */
export async function closeOpenBook(core: CoreState): Promise<void> {
  closeOpen(core)
}
