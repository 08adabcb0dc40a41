import { useMutation } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { Note } from '../../ui/note'
import { useWorkPeriod } from '../../ui/work-period'
import { type GeneralBalance, generalTotals, movingDraft } from './moving-draft'

export type MovePanelProps = { from: string; to: string; balances: readonly GeneralBalance[]; onLater: () => void }

/** Offers the voucher that moves what the parent holds to its new sub-account (reading 37); it opens as a draft to be looked at. */
export function MovePanel({ from, to, balances, onLater }: MovePanelProps) {
  const text = useText()
  const say = text.accounts.move
  const [, navigate] = useLocation()
  const { today, period } = useWorkPeriod()
  const [id] = useState(newId)
  const saving = useMutation(api.vouchers.saveDraft.mutationOptions())
  const { debit, credit, parties } = generalTotals(balances)
  const make = () => {
    const content = movingDraft({
      id,
      date: today < period.to ? today : period.to,
      from,
      to,
      description: say.description(from, to),
      balances,
    })
    saving.mutate(
      { id, title: say.draftTitle(from, to), content },
      { onSuccess: () => navigate(`/vouchers/draft/${id}`) },
    )
  }
  return (
    <ConfirmPanel
      question={say.title(from)}
      confirmLabel={say.make}
      busy={saving.isPending}
      onConfirm={make}
      onCancel={onLater}
    >
      <p>{say.intro(from, say.sides(formatDong(debit), formatDong(credit)), parties)}</p>
      <p>{say.offer(to)}</p>
      {saving.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(saving.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
