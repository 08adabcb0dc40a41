import type { ReactNode } from 'react'
import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import { KeyHint } from '../../ui/key-hint'
import classes from './shell.module.css'

export type TopBarProps = {
  cooperative: string
  /** The selector of the period in work, usually a `PeriodSelect`. */
  period?: ReactNode
  onFind: () => void
  /** Who is signed in, and how another takes their place. */
  user?: ReactNode
}

/** The bar on top: whose book, which period, the palette, who is signed in. */
export function TopBar({ cooperative, period, onFind, user }: TopBarProps) {
  const text = useText()
  return (
    <header className={classes.top}>
      <span className={classes.mark} aria-hidden="true">
        S
      </span>
      <span className={classes.cooperative} title={cooperative}>
        {cooperative}
      </span>
      {period}
      <button
        type="button"
        className={classes.find}
        aria-keyshortcuts="Control+K"
        aria-label={text.shell.findPlaceholder}
        onClick={onFind}
      >
        <Icon name="find" small />
        <span className={classes.findWords}>{text.shell.findPlaceholder}</span>
        <KeyHint keys="Ctrl K" apart />
      </button>
      {user}
    </header>
  )
}
