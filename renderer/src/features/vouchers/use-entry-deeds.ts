import { useState } from 'react'
import { useLocation } from 'wouter'
import { core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import type { Keeper } from '../../client/keeper'
import { useText } from '../../text/text'
import { showFault, showNote } from '../../ui/toast'
import { type Draft, isBlankDraft, type LineField } from './draft'
import { duplicateLine, removeLine } from './draft-edits'
import type { Over } from './over-panel'
import { type Entry, focusedPlace, settleField } from './use-entry'
import { saveDraft } from './use-kept-draft'
import { draftPath, listPath } from './voucher-paths'

/** What can be done with the draft as a whole, and with the line one stands in. */
export function useEntryDeeds(entry: Entry, keeper: Keeper<Draft>) {
  const text = useText()
  const say = text.vouchers.entry
  const [, navigate] = useLocation()
  const [over, setOver] = useState<Over | null>(null)
  const { store, facts } = entry
  const failed = (error: unknown) => failureWords(error, text.failure).forEach(showFault)

  const save = async () => {
    settleField()
    // The tag above the form says when it was kept.
    if (!(await keeper.keep())) showFault(say.draftUnsaved)
  }
  const leave = async () => {
    if (over !== null) return setOver(null)
    settleField()
    if (!(await keeper.keep()) && keeper.hasUnkept()) return setOver({ kind: 'leave' })
    if (!isBlankDraft(store.get())) showNote(say.keptDraft)
    navigate(listPath)
  }
  const drop = async () => {
    await keeper.stop()
    await core.vouchers
      .deleteDraft({ id: store.get().id })
      .then(() => showNote(text.vouchers.draftsPanel.dropped), failed)
    navigate(listPath)
  }
  const duplicateDraft = async () => {
    const copy: Draft = { ...store.get(), id: newId(), corrects: null }
    await keeper.keep()
    await saveDraft(copy, facts)
    navigate(draftPath(copy.id))
  }
  const duplicateHere = (key: number, field: LineField) => {
    store.edit((draft) => duplicateLine(draft, key))
    const { lines } = store.get()
    const copied = lines[lines.findIndex((line) => line.key === key) + 1]
    if (copied !== undefined) entry.go({ key: copied.key, field })
  }
  const duplicate = () => {
    const at = focusedPlace()
    settleField()
    if (at !== null && at.key !== null) duplicateHere(at.key, at.field)
    else duplicateDraft().catch(failed)
  }
  const removeHere = () => {
    const at = store.get().lines.findIndex((line) => line.key === entry.line.key)
    settleField()
    store.edit((draft) => removeLine(draft, entry.line.key))
    const { lines } = store.get()
    const next = lines[Math.min(at, lines.length - 1)]
    if (next !== undefined) entry.go({ key: next.key, field: 'description' })
  }
  return {
    over,
    setOver,
    save: () => void save(),
    leave: () => void leave(),
    drop: () => void drop(),
    duplicate,
    removeLine: removeHere,
    /** Leaves although the draft could not be kept. */
    leaveAnyway: () => navigate(listPath),
  }
}
