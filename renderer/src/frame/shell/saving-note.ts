import type { Text } from '../../text/text'
import type { StatusNote } from './status-line'

type Saving = { readOnly: boolean; writing: boolean; answers: boolean }

/** Whether what was written is on the disk: the same words for a book and for a hub. */
export function savingNote({ shell }: Text, { readOnly, writing, answers }: Saving): Omit<StatusNote, 'id'> {
  if (readOnly) return { icon: 'lock', words: shell.status.readOnly }
  if (!answers) return { icon: 'warn', words: shell.status.notSaved, tone: 'red' }
  if (writing) return { icon: 'clock', words: shell.status.saving }
  return { icon: 'check', words: shell.status.saved, tone: 'green' }
}
