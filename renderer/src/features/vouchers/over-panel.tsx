import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { setLine } from './draft-edits'
import type { LinePlace } from './entry-order'
import { NewPartyPanel, partyKindFor } from './new-party-panel'
import type { Entry } from './use-entry'
import classes from './entry.module.css'

/** What stands over the foot of an entry for a moment: a party being added, a question before something is lost. */
export type Over = { kind: 'party'; typed: string; place: LinePlace } | { kind: 'leave' } | { kind: 'drop' }

export type OverPanelProps = {
  over: Over
  entry: Entry
  onClose: () => void
  onLeave: () => void
  onDrop: () => void
}

/** Asks in place, between the lines and the totals. */
export function OverPanel({ over, entry, onClose, onLeave, onDrop }: OverPanelProps) {
  const text = useText()
  const say = text.vouchers
  if (over.kind === 'party') return <AddParty over={over} entry={entry} onClose={onClose} />
  const leaving = over.kind === 'leave'
  return (
    <div className={classes.inPlace}>
      <ConfirmPanel
        question={leaving ? say.entry.leaveQuestion : say.draftsPanel.dropQuestion}
        confirmLabel={leaving ? say.entry.leaveAnyway : say.draftsPanel.drop}
        danger
        onConfirm={leaving ? onLeave : onDrop}
        onCancel={onClose}
      >
        {leaving ? say.entry.leaveWords : say.draftsPanel.dropWords}
      </ConfirmPanel>
    </div>
  )
}

type AddPartyProps = { over: Extract<Over, { kind: 'party' }>; entry: Entry; onClose: () => void }

function AddParty({ over, entry, onClose }: AddPartyProps) {
  const { store, facts, go } = entry
  const { key, field } = over.place
  const line = store.get().lines.find((one) => one.key === key)
  const back = () => {
    onClose()
    // The panel gives the focus back as it goes; only then can it go to the field.
    setTimeout(() => go(over.place), 0)
  }
  return (
    <div className={classes.inPlace}>
      <NewPartyPanel
        typed={over.typed}
        kind={partyKindFor((field === 'debitParty' ? line?.debit : line?.credit) ?? null)}
        facts={facts}
        onAdded={(code) => {
          store.edit((draft) => setLine(draft, key, { [field]: code }))
          back()
        }}
        onCancel={back}
      />
    </div>
  )
}
