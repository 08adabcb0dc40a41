import { useText, type Text } from '../../text/text'
import { Icon } from '../../ui/icon'
import { KeyHint } from '../../ui/key-hint'
import classes from './shell.module.css'

/** What the line at the bottom says of the book. Times are ready to read, e.g. '15/01/2026 07:42'. */
export type BookStatus = {
  saving: 'saved' | 'saving' | 'failed'
  readOnly: boolean
  verified: { at: string; clean: boolean } | null
  backedUp: { at: string; proven: boolean } | null
}

export type StatusLineProps = { status: BookStatus; onShortcuts: () => void }

function savingWords(
  status: BookStatus,
  text: Text,
): { icon: 'check' | 'clock' | 'warn' | 'lock'; words: string; tone?: string } {
  if (status.readOnly) return { icon: 'lock', words: text.shell.status.readOnly }
  if (status.saving === 'saving') return { icon: 'clock', words: text.shell.status.saving }
  if (status.saving === 'failed') return { icon: 'warn', words: text.shell.status.notSaved, tone: 'red' }
  return { icon: 'check', words: text.shell.status.saved, tone: 'green' }
}

/** The one quiet line at the bottom: saved, last verified, last backup, and `?`. */
export function StatusLine({ status, onShortcuts }: StatusLineProps) {
  const text = useText()
  const say = text.shell.status
  const { icon, words, tone } = savingWords(status, text)
  const { verified, backedUp } = status
  return (
    <footer className={classes.status} aria-label={say.label}>
      <span data-tone={tone} role="status">
        <Icon name={icon} small />
        {words}
      </span>
      <span data-tone={verified?.clean === false ? 'red' : undefined}>
        {verified === null ? say.neverVerified : say.verified(verified.at, verified.clean ? say.clean : say.faulty)}
      </span>
      <span data-tone={backedUp === null || !backedUp.proven ? 'amber' : undefined}>
        {backedUp === null ? say.neverBackedUp : say.backedUp(backedUp.at, backedUp.proven ? say.proven : say.unproven)}
      </span>
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
