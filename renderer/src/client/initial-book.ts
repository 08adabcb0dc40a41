import { core, newId, unusableStore } from './client'
import { initialBook } from './desktop'

/**
 * Asks again for the book this window was made for, when the core could not open it at its start (another program writes
 * it, it is damaged): the reason then stands in the page's place, with the ways out. In a browser there is nothing to do.
 */
export async function openInitialBook(): Promise<void> {
  const file = await initialBook()
  if (file === null) return
  const { open } = await core.books.list({})
  if (open !== null) return
  await core.books.open({ id: newId(), file }).catch((error: unknown) => unusableStore.show(error))
}
