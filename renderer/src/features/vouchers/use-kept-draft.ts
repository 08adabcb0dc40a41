import { useEffect, useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { Keeper } from '../../client/keeper'
import { createTypedStore } from '../../client/typed-store'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'
import type { BookFacts } from './book-facts'
import { type Draft, isBlankDraft } from './draft'
import { draftTitle, writeDraft } from './draft-content'

/** Keeps a draft in the book, apart from what is posted. */
export function saveDraft(draft: Draft, facts: BookFacts): Promise<unknown> {
  const title = draftTitle(draft, facts.kind(draft.kind)?.name ?? draft.kind)
  return core.vouchers.saveDraft({ id: draft.id, title, content: writeDraft(draft) })
}

/** The draft being typed, kept while it is typed and when the page or the window is left. */
export function useKeptDraft(first: Draft, known: boolean, facts: BookFacts) {
  const text = useText()
  const [store] = useState(() => createTypedStore(first))
  const [keeper] = useState(
    () =>
      new Keeper(store, {
        known,
        save: (draft) => saveDraft(draft, facts),
        isBlank: isBlankDraft,
        remove: ({ id }) => core.vouchers.deleteDraft({ id }),
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
