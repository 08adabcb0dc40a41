import { type Action, type ActionContext, applies, keysOf } from './action'

/** What is asked of a keyboard event; React's and the browser's own both have it. */
export type KeyPress = {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

type Combination = { key: string; ctrl: boolean; alt: boolean; shift: boolean }

/** Reads keys as written for people, 'Ctrl Shift Enter'. The last word is the key, those before it are held. */
function readKeys(keys: string): Combination {
  const words = keys.toLowerCase().split(' ')
  const held = new Set(words.slice(0, -1))
  const last = words.at(-1) ?? ''
  // The cap says Esc, the browser Escape.
  return {
    key: last === 'esc' ? 'escape' : last,
    ctrl: held.has('ctrl'),
    alt: held.has('alt'),
    shift: held.has('shift'),
  }
}

/** The key by its place on the keyboard, for layouts that put Vietnamese letters on the row of figures. */
function keyByPlace(code: string): string {
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? ''
}

/** True when the press is the combination. A sign such as '?' may need Shift or not, as the keyboard has it. */
export function presses(event: KeyPress, keys: string): boolean {
  const wanted = readKeys(keys)
  if (wanted.ctrl !== (event.ctrlKey || event.metaKey) || wanted.alt !== event.altKey) return false
  const isSign = wanted.key.length === 1 && !/[a-z0-9]/.test(wanted.key)
  if (!isSign && wanted.shift !== event.shiftKey) return false
  return event.key.toLowerCase() === wanted.key || (wanted.ctrl && keyByPlace(event.code) === wanted.key)
}

/** True for keys that do not write: they work while the focus is in a field. A bare letter, figure or sign does not. */
export function worksWhileTyping(keys: string): boolean {
  const { key, ctrl, alt } = readKeys(keys)
  return ctrl || alt || /^f\d{1,2}$/.test(key) || key === 'escape'
}

/**
 * The action a key press asks for. Of several that apply, the one registered last (the innermost part of the page) is it.
 * `typing` is true while the focus is in a field.
 */
export function actionFor(
  event: KeyPress,
  actions: readonly Action[],
  context: ActionContext,
  typing: boolean,
): Action | null {
  const hit = actions.findLast(
    (action) =>
      keysOf(action).some((keys) => presses(event, keys) && (!typing || worksWhileTyping(keys))) &&
      applies(action, context),
  )
  return hit ?? null
}
