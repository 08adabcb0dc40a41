import { useText } from '../../text/text'
import { Icon, type IconName } from '../../ui/icon'
import { KeyHint } from '../../ui/key-hint'
import classes from './shell.module.css'

/** One thing the line at the bottom says, ready to read. */
export type StatusNote = {
  /** What it is of: 'saving', 'verified'. */
  id: string
  words: string
  icon?: IconName
  tone?: 'green' | 'amber' | 'red'
  /** Read out when it changes. */
  live?: boolean
}

export type StatusLineProps = { notes: readonly StatusNote[]; onShortcuts: () => void }

/** The one quiet line at the bottom: how it stands, and `?`. */
export function StatusLine({ notes, onShortcuts }: StatusLineProps) {
  const text = useText()
  return (
    <footer className={classes.status} aria-label={text.shell.status.label}>
      {notes.map(({ id, words, icon, tone, live }) => (
        <span key={id} data-tone={tone} role={live === true ? 'status' : undefined}>
          {icon === undefined ? null : <Icon name={icon} small />}
          {words}
        </span>
      ))}
      <button
        type="button"
        className={classes.help}
        aria-keyshortcuts="? F1"
        aria-label={text.shell.shortcutList}
        onClick={onShortcuts}
      >
        <KeyHint keys="?" />
        <span className={classes.helpWords}>{text.shell.shortcutList}</span>
      </button>
    </footer>
  )
}
