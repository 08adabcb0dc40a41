import { type ReactNode, useRef } from 'react'
import { useText } from '../../text/text'
import { PlaceRail, type PlaceRailProps } from './place-rail'
import { StatusLine, type StatusLineProps } from './status-line'
import { TopBar, type TopBarProps } from './top-bar'
import classes from './shell.module.css'

/** A line under the bar, and the way out of what it speaks of. */
export type ShellRibbon = {
  words: string
  way: { label: string; go: () => void }
  /** A book that must not be taken for a real one: the ribbon and the whole frame bear its colour. */
  strong?: boolean
}

export type ShellProps = {
  top: TopBarProps
  rail: PlaceRailProps
  status: StatusLineProps
  /** Says on every page that this is not a co-operative's own book. */
  ribbon: ShellRibbon | null
  children: ReactNode
}

/** The frame around every place of an open book. It fetches nothing: all it shows comes in. */
export function Shell({ top, rail, status, ribbon, children }: ShellProps) {
  const text = useText()
  const main = useRef<HTMLElement>(null)
  return (
    <div className={classes.app} data-strong={ribbon?.strong === true || undefined}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {text.shell.skipToMain}
      </button>
      <TopBar {...top} />
      {ribbon === null ? null : (
        <div className={classes.ribbon} role="note">
          <span>{ribbon.words}</span>
          <button type="button" onClick={ribbon.way.go}>
            {ribbon.way.label}
          </button>
        </div>
      )}
      <PlaceRail {...rail} />
      <main ref={main} tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <StatusLine {...status} />
    </div>
  )
}
