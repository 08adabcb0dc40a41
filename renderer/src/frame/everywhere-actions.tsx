import type { Action } from '../actions/action'
import { useActions } from '../actions/actions-context'
import { openPalette } from '../actions/palette'
import { useActionShortcuts } from '../actions/use-action-shortcuts'
import { useText } from '../text/text'
import { showNote } from '../ui/toast'
import type { FramePlace } from './frame-place'

export type EverywhereActionsProps = {
  /** The places that whoever is signed in may see. */
  places: readonly FramePlace[]
  onShortcuts: () => void
}

/** The actions of the frame itself: the palette, the list of shortcuts, and going to each place. Draws nothing. */
export function EverywhereActions({ places: seen, onShortcuts }: EverywhereActionsProps) {
  const text = useText()
  const say = text.actions
  const places = seen.map(({ place, label, path, icon, keys }): Action => ({
    id: `go.${place}`,
    ...(keys === undefined ? {} : { keys }),
    label: say.goTo(label),
    icon,
    when: (context) => context.place !== place,
    perform: (context) => context.navigate(path),
  }))
  useActions([
    {
      id: 'palette.open',
      label: say.openPalette,
      keys: 'Ctrl K',
      icon: 'find',
      keywords: say.openPaletteWords,
      perform: openPalette,
    },
    {
      id: 'shortcuts.open',
      label: say.openShortcuts,
      keys: ['?', 'F1'],
      icon: 'settings',
      keywords: say.openShortcutsWords,
      perform: onShortcuts,
    },
    ...places,
  ])
  useActionShortcuts(showNote)
  return null
}
