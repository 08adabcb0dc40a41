import { useLayoutEffect, useRef } from 'react'

/**
 * Opens a dialog over the whole page, above every other, and hides what is below it from eyes, search and printer; the page itself
 * stays as it is. At its end the focus returns to where it was.
 */
export function useCover() {
  const cover = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = cover.current
    if (dialog === null) return
    const page = document.documentElement
    const before = document.activeElement
    dialog.showModal()
    page.dataset['locked'] = ''
    // A second Esc closes a dialog whatever is said; this one opens again.
    const again = () => {
      if (!dialog.open && dialog.isConnected) dialog.showModal()
    }
    dialog.addEventListener('close', again)
    return () => {
      dialog.removeEventListener('close', again)
      delete page.dataset['locked']
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return cover
}
