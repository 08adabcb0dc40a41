import type { KeyboardEvent } from 'react'

/** Where an arrow key leads in a list of `count` from `at`, held at the ends; null for keys that do not move. */
export function movedPlace(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/**
 * Lets the arrow keys walk the buttons of a list: `<ul onKeyDown={arrowMoves}>` around elements marked with
 * `data-arrow-stop`. Home and End go to the ends. Tab still reaches each of them.
 */
export function arrowMoves(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-arrow-stop]')]
  const at = stops.findIndex((stop) => stop === event.target)
  if (at < 0) return
  const next = movedPlace(event.key, at, stops.length)
  if (next === null) return
  event.preventDefault()
  stops[next]?.focus()
}
