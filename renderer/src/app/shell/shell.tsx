import { type ReactNode, useRef } from 'react'
import { useText } from '../../text/text'
import { PlaceRail, type PlaceRailProps } from './place-rail'
import { StatusLine, type StatusLineProps } from './status-line'
import { TopBar, type TopBarProps } from './top-bar'
import classes from './shell.module.css'

export type ShellProps = {
  top: TopBarProps
  rail: PlaceRailProps
  status: StatusLineProps
  /** True while the book is a sample: a ribbon under the bar says so on every page. */
  sample: boolean
  /** The way out of the sample. */
  onLeaveSample?: () => void
  children: ReactNode
}

/** The frame around every place of an open book. It fetches nothing: all it shows comes in. */
export function Shell({ top, rail, status, sample, onLeaveSample, children }: ShellProps) {
  const text = useText()
  const main = useRef<HTMLElement>(null)
  return (
    <div className={classes.app}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {text.shell.skipToMain}
      </button>
      <TopBar {...top} />
      {sample ? (
        <div className={classes.ribbon} role="note">
          <span>{text.shell.sampleRibbon}</span>
          {onLeaveSample === undefined ? null : (
            <button type="button" onClick={onLeaveSample}>
              {text.shell.leaveSample}
            </button>
          )}
        </div>
      ) : null}
      <PlaceRail {...rail} />
      <main ref={main} tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <StatusLine {...status} />
    </div>
  )
}
