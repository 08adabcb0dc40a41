import { useEffect, useState, useSyncExternalStore } from 'react'
import { useText } from '../text/text'
import { showFault } from '../ui/toast'
import { failureWords } from './failure-words'
import { Keeper } from './keeper'
import { createTypedStore, useTyped } from './typed-store'

/**
 * What is typed into a paper of the book, kept within a second, when the page is left, and before the window can be closed: at the key that
 * begins Alt+F4, when the pointer leaves the page, when the window is put aside. `save` stands for as long as the page does.
 */
export function useKeeper<T>(first: T, save: (typed: T) => Promise<unknown>) {
  const text = useText()
  const [store] = useState(() => createTypedStore(first))
  const [keeper] = useState(
    () => new Keeper(store, { known: true, isBlank: () => false, save, remove: () => Promise.resolve() }),
  )
  useEffect(() => {
    keeper.start()
    const onGoing = () => void keeper.keep()
    const onKey = ({ key }: KeyboardEvent) => (key === 'Alt' ? onGoing() : undefined)
    const page = document.documentElement
    for (const event of ['pagehide', 'blur']) window.addEventListener(event, onGoing)
    document.addEventListener('visibilitychange', onGoing)
    page.addEventListener('mouseleave', onGoing)
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      for (const event of ['pagehide', 'blur']) window.removeEventListener(event, onGoing)
      document.removeEventListener('visibilitychange', onGoing)
      page.removeEventListener('mouseleave', onGoing)
      window.removeEventListener('keydown', onKey, { capture: true })
      keeper.leave().catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
    }
  }, [keeper, text])
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.state)
  const typed = useTyped(store)
  return {
    typed,
    change: store.edit,
    /** Keeps what is not kept yet, now; false when it could not be. */
    keep: () => keeper.keep(),
    /** Nothing more is to be kept: it was signed or given up. */
    stop: () => keeper.stop(),
    keeping,
    unkept: keeper.hasUnkept(),
  }
}
