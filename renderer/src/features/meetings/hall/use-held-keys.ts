import { useEffect, useEffectEvent } from 'react'
import type { KeyPress } from '../../../actions/shortcut'
import { type Ahead, type HallQueue, isWriting } from './hall-queue'
import { pressAgain } from './press-again'

/** Keys that write or move within a field and mean nothing beside it. */
const OF_FIELD = [
  'Enter',
  'Backspace',
  'Delete',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]
const HOLDERS = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Process', 'Dead', 'Unidentified']
/** What belongs to the window: copying, pasting, the size of the letters. */
const OF_WINDOW = ['c', 'v', 'x', 'r', 'w', '+', '-', '=', '0']

/**
 * Nothing that is pressed is lost while the hall writes: a key waits until everything before it is on disk and shown, and is then pressed
 * where the focus is. `unseen` is the number of deeds that are not shown yet.
 */
export function useHeldKeys(queue: HallQueue, unseen: number): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || HOLDERS.includes(event.key)) return
    if (event.ctrlKey && OF_WINDOW.includes(event.key.toLowerCase())) return
    if (document.querySelector('[aria-modal=true]') !== null) return
    const press = pressOf(event)
    const dropped = queue.dropped(press, Date.now())
    if (!dropped && !queue.mustWait(aheadOf(event))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // A key held down is one press.
    if (!dropped && !event.repeat) queue.hold(press)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
  // After every render: the actions and the focus are those of what is shown by then.
  useEffect(() => {
    if (unseen > 0) return
    queue.shown()
    const timer = setTimeout(pressNext, 0)
    return () => clearTimeout(timer)
    function pressNext() {
      const press = queue.next()
      if (press === undefined) return
      pressAgain(press)
      setTimeout(pressNext, 0)
    }
  })
}

/** What a key may be typed ahead of: the field says it, and only keys of the field are. */
function aheadOf(event: KeyboardEvent): Ahead {
  if (!isWriting(event) && !(OF_FIELD.includes(event.key) && !event.ctrlKey && !event.altKey)) return null
  const ahead = event.target instanceof HTMLElement ? event.target.dataset['ahead'] : undefined
  return ahead === 'door' || ahead === 'counts' ? ahead : null
}

function pressOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): KeyPress {
  return { key, code, ctrlKey, metaKey, altKey, shiftKey }
}
