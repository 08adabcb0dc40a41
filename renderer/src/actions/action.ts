import type { IconName } from '../ui/icon'
import type { Rights } from './rights'

/** What an action may know of where and by whom it is done. */
export type ActionContext = Rights & {
  /** The id of the place one is in, e.g. 'vouchers'. */
  place: string
  /** Goes to a path of the program, e.g. '/vouchers/new'. */
  navigate: (path: string) => void
}

/** One thing that can be done. The same object feeds button, menu, shortcut, palette and the list of shortcuts. */
export type Action = {
  /** Unique: '<feature>.<verb>'. */
  id: string
  /** As on the button: 'Ghi sổ'. */
  label: string
  /** One or more ways to press it, as written for people: 'Ctrl Shift Enter', or ['?', 'F1']. */
  keys?: string | readonly string[]
  /** The place it belongs to: its keys work there only, and it is listed under that place. Everywhere when absent. */
  place?: string
  icon?: IconName
  /** Grey words in the palette: what it leads to. */
  detail?: string
  /** Further words it is found by. */
  keywords?: string
  /** False hides it: it makes no sense here. */
  when?: (context: ActionContext) => boolean
  /** Why it cannot be done right now; it stays visible, grey, and says this. Null when it can. */
  blocked?: (context: ActionContext) => string | null
  perform: (context: ActionContext) => void
}

/** All ways to press an action; none for one without keys. */
export function keysOf(action: Action): readonly string[] {
  if (action.keys === undefined) return []
  return typeof action.keys === 'string' ? [action.keys] : action.keys
}

/** True when the action makes sense in the context: its place is this one, its condition holds. */
export function applies(action: Action, context: ActionContext): boolean {
  if (action.place !== undefined && action.place !== context.place) return false
  return action.when?.(context) ?? true
}

/** Why the action cannot be done in the context; null when it can. */
export function blockedBy(action: Action, context: ActionContext): string | null {
  return action.blocked?.(context) ?? null
}
