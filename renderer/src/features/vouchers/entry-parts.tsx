import type { Keeping } from '../../client/keeper'
import { useText } from '../../text/text'
import { KeyNote } from '../../ui/key-hint'
import { momentText } from '../../ui/moment-text'
import { Tag } from '../../ui/tag'
import classes from './entry.module.css'

/** Whether what was typed is kept, and since when. */
export function KeepingTag({ keeping }: { keeping: Keeping }) {
  const say = useText().vouchers.entry
  if (keeping.kind === 'failed') {
    return (
      <Tag tone="red" icon="warn">
        {say.draftUnsaved}
      </Tag>
    )
  }
  if (keeping.kind === 'nothing') return <Tag tone="amber">{say.draftNew}</Tag>
  return <Tag tone="amber">{say.draftSaved(momentText(new Date(keeping.at).toISOString()).slice(-5))}</Tag>
}

/** The keys of the form, at its foot. */
export function EntryKeys() {
  const say = useText().vouchers.entry.keys
  return (
    <span className={classes.keys}>
      <KeyNote keys="Enter">{say.next}</KeyNote>
      <KeyNote keys="Shift Enter">{say.back}</KeyNote>
      <KeyNote keys="Tab">{say.every}</KeyNote>
      <KeyNote keys="F9">{say.choose}</KeyNote>
      <KeyNote keys="Esc">{say.esc}</KeyNote>
    </span>
  )
}
