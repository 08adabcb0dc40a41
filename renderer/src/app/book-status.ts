import { useIsMutating } from '@tanstack/react-query'
import type { BookInfo } from '@shared/contract/book'
import { useConnection } from '../client/hooks'
import { savingNote } from '../frame/shell/saving-note'
import type { StatusNote } from '../frame/shell/status-line'
import { useText } from '../text/text'
import { momentText } from '../ui/moment-text'

/** What the line at the bottom says of the book: saved, last verified, last backup. */
export function useBookStatus(info: BookInfo): StatusNote[] {
  const text = useText()
  const say = text.shell.status
  const writing = useIsMutating() > 0
  const answers = useConnection().status === 'connected'
  const { lastVerification: verified, lastBackup: backup } = info
  return [
    { id: 'saving', live: true, ...savingNote(text, { readOnly: info.readOnly, writing, answers }) },
    verified === null
      ? { id: 'verified', words: say.neverVerified }
      : {
          id: 'verified',
          words: say.verified(momentText(verified.at), verified.ok ? say.clean : say.faulty),
          ...(verified.ok ? {} : { tone: 'red' }),
        },
    backup === null
      ? { id: 'backup', words: say.neverBackedUp, tone: 'amber' }
      : {
          id: 'backup',
          words: say.backedUp(momentText(backup.at), backup.proven ? say.proven : say.unproven),
          ...(backup.proven ? {} : { tone: 'amber' }),
        },
  ]
}
