import { createRouterClient } from '@orpc/server'
import type { OpenBook } from '../electron/core/book-file/open-book'
import { CallContext } from '../electron/core/context'
import { Seat } from '../electron/core/people/seat'
import { resourcesFolder } from '../electron/core/resources-folder'
import { router } from '../electron/core/router'
import { AT, dictionary, law, regime } from './books'

/** The whole contract in this process, as the owner of a book that is open. */
export function clientOf(book: OpenBook, folder: string) {
  const options = {
    resources: resourcesFolder(),
    library: folder,
    state: folder,
    confineToLibrary: false,
    helper: { run: () => Promise.reject(new Error('none')) },
    appVersion: '',
  }
  const state = {
    options,
    regime,
    law,
    dictionary,
    reportForms: [],
    programmes: [],
    now: () => AT,
    open: book,
    seat: new Seat(),
    carryOutAgain: () => {},
  }
  return createRouterClient(router, {
    context: () => new CallContext(state, { id: 'owner', name: 'Chủ sổ', role: 'owner' }),
  })
}
