import type { InspectionKind } from '@shared/contract/supervision/guide'
import type { GuideForm } from '@shared/contract/supervision/guide-draft'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { Keeper } from '../../../client/keeper'
import { createTypedStore, useTyped } from '../../../client/typed-store'
import { useText } from '../../../text/text'
import { forget, keep, keptUnder } from '../../../ui/kept'
import { showFault } from '../../../ui/toast'
import { isUntouched } from './guide-form'

const nameOf = (kind: InspectionKind): string => `supervision guide ${kind}`

/** What this window still knows of an inspection of a kind that is being typed; undefined when nothing is. */
export function guideInWindow(kind: InspectionKind): GuideForm | undefined {
  return keptUnder<GuideForm>(nameOf(kind))
}

/** Forgets what this window knows of an inspection of a kind. */
export function forgetGuide(kind: InspectionKind): void {
  forget(nameOf(kind))
}

/**
 * An inspection that is being typed, kept in the book within a second and when the page or the window is left. `known` is true
 * when the book held it before. `done` says that it is a record now.
 */
export function useGuideForm(kind: InspectionKind, first: GuideForm, known: boolean) {
  const text = useText()
  const [sealed, setSealed] = useState<boolean | null>(null)
  const [store] = useState(() => createTypedStore(first))
  const [keeper] = useState(
    () =>
      new Keeper(store, {
        known,
        isBlank: isUntouched,
        save: async (form) => setSealed((await core.supervision.keepGuide({ kind, form })).sealed),
        remove: () => core.supervision.dropGuide({ kind }),
      }),
  )
  useEffect(() => {
    keeper.start()
    // Who goes on with it is not asked again in this window.
    if (known) keep(nameOf(kind), store.get())
    const stop = store.subscribe(() => keep(nameOf(kind), store.get()))
    const onHide = () => void keeper.keep()
    window.addEventListener('pagehide', onHide)
    return () => {
      stop()
      window.removeEventListener('pagehide', onHide)
      keeper.leave().catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
    }
  }, [keeper, kind, known, store, text])
  const { kind: keeping } = useSyncExternalStore(keeper.subscribe, keeper.state)
  return {
    form: useTyped(store),
    change: (part: Partial<GuideForm>) => store.edit((form) => ({ ...form, ...part })),
    /** Whether it is kept sealed; null before it was kept. */
    sealed,
    failed: keeping === 'failed',
    keep: () => keeper.keep(),
    done: async () => {
      await keeper.stop()
      forgetGuide(kind)
    },
  }
}
