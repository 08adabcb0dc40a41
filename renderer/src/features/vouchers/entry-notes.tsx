import { useActionHost } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import type { Entry } from './use-entry'
import type { Paste } from './use-paste'
import type { PostedRef } from './use-posting'
import classes from './entry.module.css'

export type EntryNotesProps = {
  entry: Entry
  before: PostedRef | null
  paste: Paste
  onPrint: (voucherId: number) => void
}

/** What is good to know above the form: what was just posted, what is being corrected, what the law asks to check, what a paste did. */
export function EntryNotes({ entry, before, paste, onPrint }: EntryNotesProps) {
  const text = useText()
  const say = text.vouchers.entry
  const { corrects, kind } = entry.draft
  const mayNot = useActionHost().context.whyNotPost(kind)
  if (mayNot === null && before === null && corrects === null && paste.result === null && entry.warnings.length === 0)
    return null
  return (
    <div className={classes.notes}>
      {mayNot === null ? null : <Note tone="amber">{mayNot}</Note>}
      {before === null ? null : (
        <Note tone="green">
          <span className={classes.noteLine}>
            <b>{say.justPosted(before.number)}</b>
            <KeyButton
              label={say.print}
              keys="Ctrl P"
              size="sm"
              icon="print"
              onPress={() => onPrint(before.voucherId)}
            />
          </span>
        </Note>
      )}
      {corrects === null ? null : <Note tone="amber">{say.corrects(corrects)}</Note>}
      {entry.warnings.map((warning) => (
        <Note key={warning} tone="amber">
          {warning}
        </Note>
      ))}
      <PasteNote entry={entry} paste={paste} />
    </div>
  )
}

function PasteNote({ entry, paste }: { entry: Entry; paste: Paste }) {
  const say = useText().vouchers.paste
  const { result } = paste
  if (result === null) return null
  if (result.kind === 'refused') {
    return (
      <Note tone="red" urgent>
        {result.why}
      </Note>
    )
  }
  const wrong = entry.lacks.some(
    (lack) => lack.key !== null && !result.before.lines.some((line) => line.key === lack.key),
  )
  return (
    <Note tone={wrong ? 'amber' : 'green'}>
      <span className={classes.noteLine}>
        <span role="status">{wrong ? say.doneWithFaults(result.count) : say.done(result.count)}</span>
        <KeyButton label={say.undo} size="sm" icon="undo" onPress={paste.undo} />
      </span>
    </Note>
  )
}
