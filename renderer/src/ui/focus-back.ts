import { type RefObject, useLayoutEffect } from 'react'

/**
 * A form that closes leaves the focus to the place it stood in (the nearest element around it that can have it), unless
 * somebody else has taken it: the next key then goes on from there instead of from the top of the page.
 */
export function useFocusBack(form: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const place = form.current
    return () => {
      const held = document.activeElement
      if (place === null || (held !== document.body && !place.contains(held))) return
      const home = place.parentElement?.closest<HTMLElement>('[tabindex]')
      // Only once the form is gone: by then its opener may have sent the focus elsewhere.
      queueMicrotask(() => {
        if (document.activeElement === document.body) home?.focus({ preventScroll: true })
      })
    }
  }, [form])
}
