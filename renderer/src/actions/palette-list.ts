import { foldText } from '@shared/domain/text-fold'
import type { IconName } from '../ui/icon'
import { type Action, type ActionContext, applies } from './action'

/** One line of the palette. */
export type PaletteItem = {
  /** Unique within its group. */
  id: string
  title: string
  /** Stands grey after the title: a member's or an account's code. */
  code?: string
  /** Grey at the right: what it leads to, debts, a date. */
  detail?: string
  /** Bold at the far right: an amount, ready to read. */
  figure?: string
  icon: IconName
  /** The key that does the same, as written for people. */
  keys?: string
  perform: () => void
  /** What can be done with it; shown under the first hit of all. */
  actions?: readonly PaletteItem[]
}

/** A kind of things the palette finds. `find` is asked for each query, accents and capitals as typed; best first. */
export type PaletteProvider = {
  id: string
  /** The heading over its hits: 'Chứng từ'. */
  group: string
  /** Kinds with a lower one stand higher: what is named outright before what only mentions the words. 0 when absent. */
  order?: number
  find: (query: string, signal: AbortSignal) => Promise<readonly PaletteItem[]>
}

export type PaletteGroup = { id: string; label: string; items: readonly PaletteItem[] }

/** What is asked: the words, and whether '>' in front asks for actions only. */
export type PaletteQuery = { words: string; onlyActions: boolean }

/** Reads the palette's field: '>lap phieu' asks for actions only. */
export function readPaletteQuery(typed: string): PaletteQuery {
  const onlyActions = typed.trimStart().startsWith('>')
  return { words: (onlyActions ? typed.trimStart().slice(1) : typed).trim(), onlyActions }
}

/** The actions whose label or keywords have a word beginning with each word of the query; all for an empty one. Own place first. */
export function findActions(actions: readonly Action[], words: string, context: ActionContext): Action[] {
  const wanted = foldText(words).split(' ')
  const here = (action: Action) => (action.place === context.place ? 0 : 1)
  const seen = new Set<string>()
  const hits = actions.filter((action) => {
    if (seen.has(action.id) || !applies(action, context)) return false
    seen.add(action.id)
    const found = ` ${foldText(`${action.label} ${action.keywords ?? ''}`)}`
    return wanted.every((word) => word === '' || found.includes(` ${word}`))
  })
  const startsLabel = (action: Action) => (foldText(action.label).startsWith(foldText(words)) ? 0 : 1)
  return hits.toSorted((a, b) => here(a) - here(b) || startsLabel(a) - startsLabel(b))
}

/** The groups without empty ones, only the one asked for if Tab chose one, and under the first hit what can be done with it. */
export function shownGroups(
  groups: readonly PaletteGroup[],
  only: string | null,
  withLabel: (title: string) => string,
): PaletteGroup[] {
  const shown = groups.filter((group) => group.items.length > 0 && (only === null || group.id === only))
  const first = shown[0]
  const hit = first?.items[0]
  if (first === undefined || hit?.actions === undefined || hit.actions.length === 0) return shown
  return [first, { id: 'with-first', label: withLabel(hit.title), items: hit.actions }, ...shown.slice(1)]
}

/** The lines of all groups in the order they stand, for the arrow keys. */
export function flatItems(groups: readonly PaletteGroup[]): { group: string; item: PaletteItem }[] {
  return groups.flatMap((group) => group.items.map((item) => ({ group: group.id, item })))
}
