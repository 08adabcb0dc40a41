import { useEffect } from 'react'
import { core, newId } from '../../client/client'
import { isLockedOut } from '../../client/failure'

/** At most this often the core hears that somebody is at work here. */
const TELL_EVERY_MS = 20_000

/** Tells the core that a person is at work in the page, with keys or the mouse, so that reading and typing keep it unlocked. */
export function usePresence(): void {
  useEffect(() => {
    let toldAt = Date.now()
    const here = () => {
      if (Date.now() - toldAt < TELL_EVERY_MS) return
      toldAt = Date.now()
      core.session.stay({ id: newId() }).catch((error: unknown) => {
        // The screen is locked already, which the page learns with every failed call; anything else is a fault of the page.
        if (!isLockedOut(error)) console.error(error)
      })
    }
    for (const deed of DEEDS) addEventListener(deed, here, { passive: true, capture: true })
    return () => {
      for (const deed of DEEDS) removeEventListener(deed, here, { capture: true })
    }
  }, [])
}

const DEEDS = ['keydown', 'pointerdown', 'wheel'] as const
