import type { KeyPress } from '../../../actions/shortcut'
import { isWriting } from './hall-queue'

const STOPS = 'input, textarea, select, button, [tabindex="0"]'

/**
 * Presses a key that was kept, where the focus is now: those who listen hear it as if it were pressed, and what a browser does by itself
 * for a key of the hand is done here.
 */
export function pressAgain({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): void {
  const target = document.activeElement ?? document.body
  const event = new KeyboardEvent('keydown', {
    key,
    code,
    ctrlKey,
    metaKey,
    altKey,
    shiftKey,
    bubbles: true,
    cancelable: true,
  })
  if (!target.dispatchEvent(event) || ctrlKey || metaKey || altKey) return
  if (isWriting(event)) return write(target, key)
  switch (key) {
    case 'Backspace':
      return edit('delete')
    case 'Delete':
      return edit('forwardDelete')
    case 'Enter':
      if (target instanceof HTMLTextAreaElement) edit('insertText', '\n')
      else if (target instanceof HTMLButtonElement) target.click()
      return
    case 'Tab':
      return step(target, shiftKey ? -1 : 1)
    case 'ArrowDown':
    case 'ArrowUp':
      return choose(target, key === 'ArrowDown' ? 1 : -1)
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      return caret(target, key)
  }
}

/** Edits the field with the focus as a key does: it replaces what is marked, moves the caret and tells whoever listens for input. */
function edit(how: 'delete' | 'forwardDelete' | 'insertText', text?: string): void {
  document.execCommand(how, false, text)
}

function write(target: Element, key: string): void {
  const pressable = target instanceof HTMLButtonElement || isTick(target)
  if (!pressable) edit('insertText', key)
  else if (key === ' ') target.click()
}

function isTick(target: Element): target is HTMLInputElement {
  return target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
}

function step(target: Element, by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && stop.offsetParent !== null && !stop.matches(':disabled'),
  )
  stops[stops.findIndex((stop) => stop === target) + by]?.focus()
}

function choose(target: Element, by: 1 | -1): void {
  if (!(target instanceof HTMLSelectElement)) return
  const at = target.selectedIndex + by
  if (at < 0 || at >= target.options.length) return
  target.selectedIndex = at
  target.dispatchEvent(new Event('change', { bubbles: true }))
}

function caret(target: Element, key: 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'): void {
  const field = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !isTick(target))
  if (!field) return
  const { selectionStart, selectionEnd, value } = target
  const at = {
    ArrowLeft: Math.max(0, (selectionStart ?? 0) - 1),
    ArrowRight: Math.min(value.length, (selectionEnd ?? 0) + 1),
    Home: 0,
    End: value.length,
  }[key]
  target.setSelectionRange(at, at)
}
