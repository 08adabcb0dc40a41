import { type ReactNode, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { ActionContext } from '../actions/action'
import { ActionsProvider } from '../actions/actions-context'
import { openPalette, Palette } from '../actions/palette'
import type { Rights } from '../actions/rights'
import { ShortcutList } from '../actions/shortcut-list'
import { featureAt } from './current-place'
import { EverywhereActions } from './everywhere-actions'
import type { FramePlace } from './frame-place'
import { PlaceView } from './place-view'
import { Shell, type ShellRibbon } from './shell/shell'
import type { StatusNote } from './shell/status-line'

export type FrameProps = {
  /** Whose book or hub this is: the name at the left of the bar. */
  name: string
  rights: Rights
  /** The places that whoever is signed in may see, in the order of the rail. */
  places: readonly FramePlace[]
  /** All places there are: a path to one that may not be seen is told from one that leads nowhere. */
  known: readonly FramePlace[]
  /** The selector of the period in work, where there is one. */
  period?: ReactNode
  /** Who is signed in, and how another takes their place. */
  user: ReactNode
  status: readonly StatusNote[]
  ribbon: ShellRibbon | null
}

/** What stands around every place of a program: rail, bar, palette, list of keys, the line at the foot, and the place one is in. */
export function Frame({ name, rights, places, known, period, user, status, ribbon }: FrameProps) {
  const [path, navigate] = useLocation()
  const [shortcuts, setShortcuts] = useState(false)
  const current = featureAt(path, known)
  const place = current?.place ?? ''
  const context = useMemo<ActionContext>(() => ({ ...rights, place, navigate }), [place, rights, navigate])
  const showShortcuts = () => setShortcuts(true)
  return (
    <ActionsProvider context={context}>
      <EverywhereActions places={places} onShortcuts={showShortcuts} />
      {places.map(({ place: id, Everywhere }) => (Everywhere === undefined ? null : <Everywhere key={id} />))}
      <Shell
        top={{ cooperative: name, onFind: openPalette, user, period }}
        rail={{ current: current?.path ?? '', onGo: navigate, places }}
        status={{ notes: status, onShortcuts: showShortcuts }}
        ribbon={ribbon}
      >
        <PlaceView feature={current} places={places} />
      </Shell>
      <Palette />
      <ShortcutList
        opened={shortcuts}
        onClose={() => setShortcuts(false)}
        placeLabel={(id) => known.find((one) => one.place === id)?.label ?? id}
      />
    </ActionsProvider>
  )
}
