import { useRef, useState } from 'react'
import type { SavedDraft } from '@shared/contract/vouchers'
import { useLocation } from 'wouter'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { KeyButton } from '../../ui/key-button'
import { momentText } from '../../ui/moment-text'
import { SidePanel } from '../../ui/side-panel'
import { showFault, showNote } from '../../ui/toast'
import { draftPath } from './voucher-paths'
import classes from './list.module.css'

export type DraftsPanelProps = { drafts: readonly SavedDraft[]; onClose: () => void }

/** The drafts that wait, newest first: each can be gone on with, or dropped after a question. */
export function DraftsPanel({ drafts, onClose }: DraftsPanelProps) {
  const text = useText()
  const say = text.vouchers.draftsPanel
  const [, navigate] = useLocation()
  const shown = useRef<HTMLUListElement>(null)
  const [dropping, setDropping] = useState<string | null>(null)
  const drop = (id: string) => {
    core.vouchers
      .deleteDraft({ id })
      .then(() => showNote(say.dropped))
      .catch((error: unknown) => failureWords(error, text.failure).forEach(showFault))
      .finally(() => {
        setDropping(null)
        // The next draft takes the place of the one that went.
        setTimeout(() => shown.current?.querySelector('button')?.focus(), 0)
      })
  }
  return (
    <SidePanel title={say.title} onClose={onClose}>
      <p className={classes.quiet}>{drafts.length === 0 ? say.none : say.intro}</p>
      <ul ref={shown} className={classes.drafts}>
        {drafts.map((draft, i) => (
          <li key={draft.id}>
            <button
              type="button"
              className={classes.draft}
              autoFocus={i === 0}
              onClick={() => navigate(draftPath(draft.id))}
              onKeyDown={(event) => {
                if (event.key === 'Delete') setDropping(draft.id)
              }}
            >
              <b>{draft.title === '' ? say.untitled : draft.title}</b>
              <small>{say.savedAt(momentText(draft.updatedAt))}</small>
            </button>
            {dropping === draft.id ? (
              <ConfirmPanel
                question={say.dropQuestion}
                confirmLabel={say.drop}
                danger
                onConfirm={() => drop(draft.id)}
                onCancel={() => setDropping(null)}
              >
                {say.dropWords}
              </ConfirmPanel>
            ) : (
              <span className={classes.draftButtons}>
                <KeyButton label={say.open} keys="Enter" size="sm" onPress={() => navigate(draftPath(draft.id))} />
                <KeyButton label={say.drop} keys="Delete" size="sm" onPress={() => setDropping(draft.id)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}
