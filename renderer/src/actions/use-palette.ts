import { type KeyboardEvent, useState } from 'react'
import { useText } from '../text/text'
import { type Action, type ActionContext, blockedBy, keysOf } from './action'
import { useActionHost, useOfferedActions, useOfferedProviders } from './actions-context'
import { findActions, flatItems, type PaletteItem, readPaletteQuery, shownGroups } from './palette-list'
import { usePaletteResults } from './use-palette-results'

/** How many actions stand below what else was found. */
const ACTIONS_SHOWN = 8

/** An action as a line of the palette; one that cannot be done says why and does nothing. */
function actionItem(action: Action, context: ActionContext): PaletteItem {
  const reason = blockedBy(action, context)
  return {
    id: action.id,
    title: action.label,
    icon: action.icon ?? 'right',
    detail: reason ?? action.detail,
    keys: keysOf(action)[0],
    perform: () => {
      if (reason === null) action.perform(context)
    },
  }
}

/** What stands in the palette: the words, what they found, which line is marked, and the keys. */
export function usePalette(close: () => void) {
  const text = useText()
  const { context } = useActionHost()
  const offered = useOfferedActions()
  const providers = useOfferedProviders()
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState(0)
  const [only, setOnly] = useState<string | null>(null)
  const { words, onlyActions } = readPaletteQuery(typed)
  const results = usePaletteResults(providers, onlyActions ? '' : words)
  const found = findActions(offered, words, context).slice(0, onlyActions || words === '' ? undefined : ACTIONS_SHOWN)
  const actions = {
    id: 'actions',
    label: text.actions.groupActions,
    items: found.map((action) => actionItem(action, context)),
  }
  // Who typed a name wants the person: what was found comes before what can be done.
  const groups = shownGroups(onlyActions ? [actions] : [...results.groups, actions], only, text.actions.with)
  const lines = flatItems(groups)
  const at = Math.min(marked, lines.length - 1)

  const run = (item: PaletteItem) => {
    close()
    // The palette gives the focus back first, then the action may take it.
    setTimeout(() => item.perform(), 0)
  }
  const press = ({ key, ctrlKey }: KeyboardEvent): boolean => {
    const line = lines[at]
    const quick = groups.find((group) => group.id === 'with-first')?.items[Number(key) - 1]
    if (key === 'ArrowDown') setMarked(lines.length === 0 ? 0 : (at + 1) % lines.length)
    else if (key === 'ArrowUp') setMarked(lines.length === 0 ? 0 : (at - 1 + lines.length) % lines.length)
    else if (key === 'Enter' && line !== undefined) run(line.item)
    else if (key === 'Tab') setOnly(only === null ? (line?.group ?? null) : null)
    else if (key === 'Backspace' && typed === '' && only !== null) setOnly(null)
    else if (ctrlKey && quick !== undefined) run(quick)
    else return false
    return true
  }
  return {
    typed,
    words,
    groups,
    at,
    searching: results.searching,
    failed: results.failed,
    onlyLabel: groups.find((group) => group.id === only)?.label,
    mark: setMarked,
    run,
    type: (next: string) => {
      setTyped(next)
      setMarked(0)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!event.nativeEvent.isComposing && press(event)) event.preventDefault()
    },
  }
}
