import { useEffect, useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'
import type { BookFacts } from './book-facts'
import type { Draft } from './draft'
import { draftTitle, writeDraft } from './draft-content'
import { DraftKeeper } from './draft-keeper'
import { createDraftStore } from './draft-store'

/** Keeps a draft in the book, apart from what is posted. */
export function saveDraft(draft: Draft, facts: BookFacts): Promise<unknown> {
  const title = draftTitle(draft, facts.kind(draft.kind)?.name ?? draft.kind)
  return core.vouchers.saveDraft({ id: draft.id, title, content: writeDraft(draft) })
}

/** The draft being typed, kept while it is typed and when the page or the window is left. */
export function useKeptDraft(first: Draft, known: boolean, facts: BookFacts) {
  const text = useText()
  const [store] = useState(() => createDraftStore(first))
  const [keeper] = useState(
    () =>
      new DraftKeeper(store, {
        known,
        save: (draft) => saveDraft(draft, facts),
        remove: (id) => core.vouchers.deleteDraft({ id }),
      }),
  )
  useEffect(() => {
    keeper.start()
    const onHide = () => void keeper.keep()
    window.addEventListener('pagehide', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      keeper.leave().catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
    }
  }, [keeper, text])
  return { store, keeper }
}
